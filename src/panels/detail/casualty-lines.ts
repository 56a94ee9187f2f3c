import { type CasualtyMeasure, type CasualtyRow, casualtyTable } from '../../domain/casualties';
import type { Group } from '../../domain/claim';
import { type Figure, figureOf } from '../../domain/figure';
import { GROUPS, isCrossCutting, isWithin, OPPONENTS, parentGroup } from '../../domain/group';
import type { Incident } from '../../domain/incident';
import { notToldApart } from '../../domain/victims';

/** What a cell shows: a figure with its range, a rest of persons that was worked out, or null for not stated. */
export type CasualtyCell = Figure | number | null;

/** A line of the casualty table as it is shown. */
export interface CasualtyLine {
  readonly key: string;
  /** The group, or the one of which `rest` is a part. */
  readonly group: Group;
  /** How many lines above it include it. */
  readonly depth: number;
  readonly killed: CasualtyCell;
  readonly wounded: CasualtyCell;
  /** `rest`: people of the group whom no line within it counts. */
  readonly kind: 'group' | 'rest';
  /** `overlaps`: other lines count these people too. `opponent`: the total does not count them. */
  readonly mark: 'overlaps' | 'opponent' | null;
  /** States of those counted, as sources have them. */
  readonly conditions: readonly string[];
}

/**
 * Lines of the casualty table, so that lines of one depth add up to the line above them: groups that only sum up others get
 * a line where they hold two or more, and people of whom no group is known get one after the groups that are.
 */
export function casualtyLines(incident: Incident): readonly CasualtyLine[] {
  const named = casualtyTable(incident);
  const rows = GROUPS.flatMap((group) => named.find((row) => row.group === group) ?? summedRow(incident, named, group));
  return linesWithin(incident, rows, null, 0);
}

/** A group that nobody counts by itself, where it holds at least two groups that somebody counts. */
function summedRow(incident: Incident, named: readonly CasualtyRow[], group: Group): readonly CasualtyRow[] {
  const within = named.filter((row) => row.group !== group && isWithin(row.group, group));
  const branches = new Set(within.map((row) => branchOf(row.group, group)));
  if (group === 'everyone' || branches.size < 2) return [];
  const [killed, wounded] = [figureOf(incident, 'killed', group), figureOf(incident, 'wounded', group)];
  return [{ group, depth: 0, killed, wounded }];
}

/** The group directly within `outer` that includes `inner`. */
function branchOf(inner: Group, outer: Group): Group {
  const parent = parentGroup(inner);
  return parent === null || parent === outer ? inner : branchOf(parent, outer);
}

function linesWithin(
  incident: Incident,
  rows: readonly CasualtyRow[],
  outer: Group | null,
  depth: number,
): readonly CasualtyLine[] {
  const inside = rows.filter(({ group }) => nearestShown(rows, group) === outer);
  return inside.flatMap((row) => {
    const within = linesWithin(incident, rows, row.group, depth + 1);
    return [lineOf(incident, inside, row, depth), ...within, ...restOf(incident, row, within, depth + 1)];
  });
}

/** The line that includes a group's line; everybody with the attackers is a sum that nothing is indented under. */
function nearestShown(rows: readonly CasualtyRow[], group: Group): Group | null {
  for (let each = parentGroup(group); each !== null && each !== 'everyone'; each = parentGroup(each)) {
    if (rows.some((row) => row.group === each)) return each;
  }
  return null;
}

function lineOf(incident: Incident, beside: readonly CasualtyRow[], row: CasualtyRow, depth: number): CasualtyLine {
  const { group, killed, wounded } = row;
  const overlaps = isCrossCutting(group) && beside.some((each) => !isCrossCutting(each.group));
  const conditions = incident.claims.flatMap((claim) =>
    claim.type === 'figure' && (claim.group ?? 'all') === group && claim.condition ? claim.condition : [],
  );
  return {
    key: group,
    group,
    depth,
    killed,
    wounded,
    kind: 'group',
    mark: overlaps ? 'overlaps' : OPPONENTS.includes(group) ? 'opponent' : null,
    conditions: [...new Set(conditions)],
  };
}

function restOf(
  incident: Incident,
  row: CasualtyRow,
  within: readonly CasualtyLine[],
  depth: number,
): readonly CasualtyLine[] {
  if (within.length === 0) return [];
  const rest = (measure: CasualtyMeasure) => notToldApart(incident, measure, row.group) ?? row[measure]?.best ?? null;
  const isAny = (['killed', 'wounded'] as const).some(
    (measure) => (notToldApart(incident, measure, row.group) ?? 0) > 0,
  );
  if (!isAny) return [];
  const { group } = row;
  const [killed, wounded] = [rest('killed'), rest('wounded')];
  return [{ key: `${group}-rest`, group, depth, killed, wounded, kind: 'rest', mark: null, conditions: [] }];
}

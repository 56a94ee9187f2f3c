import { type CasualtyRow, casualtyTable } from '../../domain/casualties';
import type { Group } from '../../domain/claim';
import { groupOfClaim } from '../../domain/claim-range';
import { type Figure, figureOf } from '../../domain/figure';
import { GROUPS, isCrossCutting, isWithin, OPPONENTS, parentGroup } from '../../domain/group';
import type { Incident } from '../../domain/incident';
import { notToldApart } from '../../domain/victims';

/** What a cell shows: a figure with its range, a computed rest of people, or null for not stated. */
export type CasualtyCell = Figure | number | null;

/** One line of the casualty table on the screen. */
export interface CasualtyLine {
  readonly key: string;
  /** The group of the line, or the group that the rest belongs to. */
  readonly group: Group;
  /** Number of lines above that include this one. */
  readonly depth: number;
  readonly killed: CasualtyCell;
  readonly wounded: CasualtyCell;
  /** `rest`: people of the group whom none of its smaller groups counts. */
  readonly kind: 'group' | 'rest';
  /** `overlaps`: other lines count these people too. `opponent`: the total does not count them. */
  readonly mark: 'overlaps' | 'opponent' | null;
  /** The conditions of the people counted, in the words of the sources. */
  readonly conditions: readonly string[];
}

/**
 * The lines of the casualty table. The lines of one depth add up to the line above them. For this, a group that no source
 * counts gets a line when two of its smaller groups have one, and people of unknown group get a line after the known groups.
 */
export function casualtyLines(incident: Incident): readonly CasualtyLine[] {
  const named = casualtyTable(incident);
  const rows = GROUPS.flatMap((group) => named.find((row) => row.group === group) ?? summedRow(incident, named, group));
  return linesWithin(incident, rows, null, 0);
}

/** The row of a group that no source counts, when at least two of its smaller groups are counted. Else empty. */
function summedRow(incident: Incident, named: readonly CasualtyRow[], group: Group): readonly CasualtyRow[] {
  const within = named.filter((row) => row.group !== group && isWithin(row.group, group));
  const branches = new Set(within.map((row) => branchOf(row.group, group)));
  if (group === 'everyone' || branches.size < 2) return [];
  const [killed, wounded] = [figureOf(incident, 'killed', group), figureOf(incident, 'wounded', group)];
  return [{ group, depth: 0, killed, wounded }];
}

/** The direct part of `outer` that includes `inner`. */
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

/** The group of the line above that includes this group, or null. No line is indented under `everyone`. */
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
    claim.type === 'figure' && groupOfClaim(claim) === group && claim.condition ? claim.condition : [],
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
  const { group } = row;
  const killedRest = notToldApart(incident, 'killed', group);
  const woundedRest = notToldApart(incident, 'wounded', group);
  if ((killedRest ?? 0) <= 0 && (woundedRest ?? 0) <= 0) return [];
  const killed = killedRest ?? row.killed?.best ?? null;
  const wounded = woundedRest ?? row.wounded?.best ?? null;
  return [{ key: `${group}-rest`, group, depth, killed, wounded, kind: 'rest', mark: null, conditions: [] }];
}

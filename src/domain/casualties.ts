import type { FigureMeasure, Group } from './claim';
import { figureClaims } from './claim-range';
import { type Figure, type FigureRecord, figureOf } from './figure';
import { GROUPS, groupDepth, OPPONENTS } from './group';

export type CasualtyMeasure = Extract<FigureMeasure, 'killed' | 'wounded'>;

/** One line of the casualty table. */
export interface CasualtyRow {
  readonly group: Group;
  /** Indent: 0 for all, 1 for the groups within it, and so on. */
  readonly depth: number;
  /** Null is not stated. */
  readonly killed: Figure | null;
  readonly wounded: Figure | null;
}

/**
 * An incident's killed or wounded, as totals use it: all who were hit, attackers apart. Where only a count with the attackers
 * in it is stated, that one. Null when nobody states any.
 */
export function casualtiesOf(record: FigureRecord, measure: CasualtyMeasure): Figure | null {
  const hit = figureOf(record, measure, 'all');
  if (hit) return hit;
  return isNamed(record, measure, 'everyone') ? figureOf(record, measure, 'everyone') : null;
}

/**
 * The table: every group that somebody counts or the editor assesses, parents before children, and `all` first whenever
 * there is any.
 */
export function casualtyTable(record: FigureRecord): readonly CasualtyRow[] {
  const named = (group: Group) => isNamed(record, 'killed', group) || isNamed(record, 'wounded', group);
  const rows = GROUPS.filter((group) => named(group) || group === 'all').map((group) => ({
    group,
    depth: groupDepth(group),
    killed: figureOf(record, 'killed', group),
    wounded: figureOf(record, 'wounded', group),
  }));
  return rows.filter((row) => row.killed !== null || row.wounded !== null);
}

/** Groups of whom somebody says, or the editor holds, that any were killed or wounded; opponents apart. */
export function groupsHit(record: FigureRecord): readonly Group[] {
  return GROUPS.filter(
    (group) =>
      group !== 'everyone' &&
      !OPPONENTS.includes(group) &&
      (['killed', 'wounded'] as const).some(
        (measure) => isNamed(record, measure, group) && (figureOf(record, measure, group)?.high ?? 0) > 0,
      ),
  );
}

function isNamed(record: FigureRecord, measure: CasualtyMeasure, group: Group): boolean {
  return (
    figureClaims(record.claims, measure, group).length > 0 ||
    record.assessments.some((each) => each.measure === measure && each.group === group)
  );
}

/**
 * `with` or `without` casualties. `notStated` means that nobody was counted and at least one of the two counts is not stated,
 * which a negative count stands for.
 */
export function casualtyClass(killed: number, wounded: number): 'with' | 'without' | 'notStated' {
  if (killed > 0 || wounded > 0) return 'with';
  return killed >= 0 && wounded >= 0 ? 'without' : 'notStated';
}

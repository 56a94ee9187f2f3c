import { type CasualtyMeasure, casualtiesOf } from './casualties';
import type { Group } from './claim';
import { type FigureRecord, figureOf, sumOfParts } from './figure';
import { childGroups, type Nationality, nationalityOf, roleOf, type VictimRole } from './group';

const MEASURES: readonly CasualtyMeasure[] = ['killed', 'wounded'];

/** Roles of those who were killed or wounded, each once; `notStated` where some of them have none. */
export function victimRoles(record: FigureRecord): readonly (VictimRole | 'notStated')[] {
  return [...new Set(finestGroups(record).map((group) => roleOf(group) ?? 'notStated'))];
}

/** Nationalities of those who were killed or wounded, each once; `notStated` where some of them have none. */
export function victimNationalities(record: FigureRecord): readonly (Nationality | 'notStated')[] {
  return [...new Set(finestGroups(record).map((group) => nationalityOf(group) ?? 'notStated'))];
}

/**
 * People of a group of whom no group within it is known, at their best counts: 12 of the coalition, of whom 3 are of the
 * United States, leave 9. Null where the group's figure is not stated or nothing within it is.
 */
export function notToldApart(record: FigureRecord, measure: CasualtyMeasure, group: Group): number | null {
  const whole = group === 'all' ? casualtiesOf(record, measure) : figureOf(record, measure, group);
  const parts = sumOfParts(record, measure, group);
  return whole && parts ? Math.max(0, whole.best - parts.best) : null;
}

/** Groups of those hit that say the most of them: a group is left out where the groups within it account for everybody. */
function finestGroups(record: FigureRecord): readonly Group[] {
  return [...new Set(MEASURES.flatMap((measure) => finestWithin(record, measure, 'all')))];
}

function finestWithin(record: FigureRecord, measure: CasualtyMeasure, group: Group): readonly Group[] {
  const whole = group === 'all' ? casualtiesOf(record, measure) : figureOf(record, measure, group);
  if (!whole || whole.high === 0) return [];
  const within = childGroups(group).flatMap((child) => finestWithin(record, measure, child));
  const rest = notToldApart(record, measure, group);
  return rest === null || rest > 0 || within.length === 0 ? [...within, group] : within;
}

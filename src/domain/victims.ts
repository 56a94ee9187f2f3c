import { type CasualtyMeasure, casualtiesOf } from './casualties';
import type { Group } from './claim';
import { type FigureRecord, figureOf } from './figure';
import { childGroups, isCrossCutting, type Nationality, nationalityOf, roleOf, type VictimRole } from './group';

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
  const parts = partsOf(record, measure, group);
  if (!whole || parts.length === 0) return null;
  return Math.max(0, whole.best - parts.reduce((sum, part) => sum + part, 0));
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

function partsOf(record: FigureRecord, measure: CasualtyMeasure, group: Group): readonly number[] {
  const figures = (crossing: boolean) =>
    childGroups(group)
      .filter((child) => isCrossCutting(child) === crossing)
      .flatMap((child) => figureOf(record, measure, child)?.best ?? []);
  const disjoint = figures(false);
  return disjoint.length > 0 ? disjoint : figures(true);
}

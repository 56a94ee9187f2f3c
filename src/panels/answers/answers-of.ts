import type { Atlas } from '../../dataset/atlas';
import type { Minutes } from '../../domain/time-interval';
import type { Texts } from '../../i18n/texts';
import { valueLabel } from '../../i18n/value-label';
import { windowText } from '../../i18n/window-text';
import type { LineTotal } from '../../spacetime/line-totals';
import { BY_DAY, timeGroupsOf } from '../../spacetime/time-groups';
import type { AppState } from '../../state/app-state';
import { canAdd } from '../charts/chart-figures';
import { type MostGroups, mostGroups } from './most-groups';
import { periodEdges } from './period-edges';
import { periodTallies } from './period-tallies';

/** What an answer leads to: its dates, or a filter. */
export type AnswerTarget =
  | { readonly type: 'window'; readonly window: readonly [Minutes, Minutes] }
  | { readonly type: 'filter'; readonly dimension: string; readonly value: string };

/** One of the values with the largest figure. */
export interface AnswerValue {
  readonly label: string;
  readonly target: AnswerTarget;
}

/** The answer to a question such as "which week was worst". */
export interface Answer {
  readonly question: (typeof PERIODS)[number] | (typeof DIMENSIONS)[number];
  /** The first ones; more than one is a tie. */
  readonly values: readonly AnswerValue[];
  /** Further values with the same figure. */
  readonly others: number;
  /** The figure that the values have: the sum of incidents, or the best figure of the largest line. */
  readonly most: number;
  /** The figures by line of the totals; empty where those of a tie differ. */
  readonly lines: readonly LineTotal[];
}

const PERIODS = ['day', 'week', 'month'] as const;
const DIMENSIONS = ['place', 'actor', 'kind'] as const;
/** Of a tie, so many are named. */
const MOST_NAMED = 2;
/** Values that stand for nothing known. */
const NOT_KNOWN = /^(|unknown|notStated|other|notIdentified)$/i;

/**
 * Worst day, week and month, and the place, actor and kind with the most, under window and filters, whether in
 * view or not. Empty without incidents.
 */
export function answersOf(atlas: Atlas, state: AppState, texts: Texts): readonly Answer[] {
  return [
    ...PERIODS.flatMap((unit) => worstPeriod(unit, atlas, state, texts) ?? []),
    ...DIMENSIONS.flatMap((id) => mostIn(id, atlas, state, texts) ?? []),
  ];
}

/**
 * Incidents that are not known to their day are in no worst period: the first day of a month would get all of its figures.
 * Null where days do not add up to a period, as means do not.
 */
function worstPeriod(
  unit: (typeof PERIODS)[number],
  { engine }: Atlas,
  { window, measure }: AppState,
  { format }: Texts,
): Answer | null {
  const edges = periodEdges(unit, window, format.weekStart);
  const groups = timeGroupsOf(engine.table, BY_DAY);
  if (!edges || !groups || !canAdd(measure)) return null;
  const days = engine.tallies({ measure, dimension: BY_DAY });
  const found = mostGroups(periodTallies(days, groups.firstDay, edges), measure === 'incidents');
  return answerOf(unit, found, (bin) => {
    const period = [edges[bin] ?? 0, edges[bin + 1] ?? 0] as const;
    return { label: windowText(period, format), target: { type: 'window', window: period } };
  });
}

/** Matching incidents that are not known to their day. */
export function notKnownToDay({ engine }: Atlas): number {
  const days = engine.tallies({ measure: 'incidents', dimension: BY_DAY });
  return days.groups === 0 ? 0 : days.byLine(days.groups - 1).reduce((sum, { incidents }) => sum + incidents, 0);
}

function mostIn(
  id: (typeof DIMENSIONS)[number],
  atlas: Atlas,
  { measure, filters }: AppState,
  texts: Texts,
): Answer | null {
  const dimension = atlas.engine.table.dimensions.find((each) => each.id === id);
  // One value has all, which is no answer.
  if (!dimension || dimension.values.length < 2) return null;
  const tallies = atlas.engine.tallies({ measure, dimension: id });
  // Tallies leave the filter of their own dimension out, as facets do.
  const filter = filters[id];
  const canCount = (code: number) => {
    const value = dimension.values[code] ?? '';
    return !NOT_KNOWN.test(value) && (filter === undefined || filter.includes(value));
  };
  const found = mostGroups(tallies, measure === 'incidents', canCount);
  return answerOf(id, found, (code) => {
    const value = dimension.values[code] ?? '';
    return { label: valueLabel(atlas, texts, id, value), target: { type: 'filter', dimension: id, value } };
  });
}

function answerOf(
  question: Answer['question'],
  found: MostGroups | null,
  named: (group: number) => AnswerValue,
): Answer | null {
  if (!found) return null;
  const { groups, most, lines } = found;
  return {
    question,
    values: groups.slice(0, MOST_NAMED).map(named),
    others: Math.max(0, groups.length - MOST_NAMED),
    most,
    lines,
  };
}

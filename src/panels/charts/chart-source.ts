import type { Atlas } from '../../dataset/atlas';
import { measureName } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import type { AppState } from '../../state/app-state';
import type { ChartLine } from './chart-figures';

/** Kinds of change that charts show. */
export const CHART_KINDS = [...MATCH_KINDS, 'measure', 'split'] as const;

/** What every chart is made from: a new object after each change of the selection, so that a chart reads the engine again. */
export interface ChartSource {
  readonly atlas: Atlas;
  readonly state: AppState;
  readonly line: ChartLine;
  /** "Killed", or "Killed (Attacks)" where classes are told apart. */
  readonly name: string;
}

/** The measure as a title has it. */
export function sourceName(state: AppState, className: string | null, texts: Texts): string {
  const name = measureName(state.measure, texts);
  return className === null ? name : `${name} (${className})`;
}

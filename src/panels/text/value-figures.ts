import type { Atlas } from '../../dataset/atlas';
import { linesLead, linesText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import type { Dimension } from '../../spacetime/event-table';
import { lineTotals } from '../../spacetime/line-totals';
import type { AppState } from '../../state/app-state';
import { scopeBounds } from '../scope-bounds';

/** The measure by the values of a dimension, in words. */
export interface ValueFigures {
  /** Incidents by code. */
  readonly counts: Int32Array;
  /** "12", "9–12", "16–19+" where other classes have figures too, "?" for not stated; '' for a code below 0. */
  textOf(code: number): string;
  /** In full, for screen readers and tips; '' while the measure is the number of incidents. */
  sentenceOf(code: number): string;
}

/** As facets count: under the window and all filters but the dimension's own, in the scope of the panels. */
export function valueFigures(atlas: Atlas, dimension: Dimension, state: AppState, texts: Texts): ValueFigures {
  const { engine } = atlas;
  const bounds = scopeBounds(state);
  const { measure } = state;
  const counts = engine.facet(dimension.id, bounds);
  const tallies = measure === 'incidents' ? null : engine.tallies({ measure, dimension: dimension.id, bounds });
  const linesOf = (code: number) => (tallies ? lineTotals(tallies, code) : []);
  return {
    counts,
    textOf(code) {
      if (code < 0) return '';
      return tallies ? linesLead(linesOf(code), texts) : texts.format.number(counts[code] ?? 0);
    },
    sentenceOf: (code) => linesText(linesOf(code), measure, texts).join(texts.t('figures.separator')),
  };
}

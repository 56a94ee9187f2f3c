import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { linesText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { type CountedTotals, countTotals } from '../../panels/totals/count-totals';
import { notesOf, totalText } from '../../panels/totals/total-text';
import type { MatchTotals } from '../../spacetime/engine';
import { columnOfMeasure } from '../../spacetime/figure-measure';

/** A count and what stands under it. */
export interface CountedLine {
  readonly head: string;
  readonly figures: readonly string[];
}

/** The counts of the present selection in words: class by class, because figures of classes are not added up. */
export function countedLines(atlas: Atlas, texts: Texts): readonly CountedLine[] {
  const { t, format } = texts;
  const { engine } = atlas;
  const counted = countTotals(atlas);
  const { all, lines, measures } = counted;
  const number = format.number(all.incidents);
  const possible = all.possible > 0 ? [t('panels.ofWhichPossible', forms(all.possible, texts))] : [];
  const column =
    columnOfMeasure(engine.measure) === null
      ? []
      : linesText(
          engine.measured().map((total, line) => ({ ...total, id: engine.lines[line] ?? '' })),
          engine.measure,
          texts,
        );
  const head = t('panels.counted', { count: all.incidents, number });
  const known = lines.filter(({ totals }) => totals.incidents > 0);
  if (known.length === 0) return [{ head, figures: [...possible, ...figuresOf(all, measures, texts), ...column] }];
  return [
    { head, figures: [...possible, ...column] },
    ...known.map(({ id, totals }) => ({
      head: t('picture.counted', { line: classLabel(id, texts), number: format.number(totals.incidents) }),
      figures: figuresOf(totals, measures, texts),
    })),
  ];
}

/** "killed: 41–52, best estimate 45, not stated for 12" */
function figuresOf(totals: MatchTotals, measures: CountedTotals['measures'], texts: Texts): string[] {
  if (totals.incidents === 0) return [];
  const separator = texts.t('figures.separator');
  return measures.map((measure) =>
    texts.t('picture.figure', {
      measure: texts.t(`panels.${measure}Name`),
      values: [totalText(totals, totals[measure], texts), ...notesOf(totals, totals[measure], texts)].join(separator),
    }),
  );
}

const forms = (count: number, { format }: Texts) => ({ count, number: format.number(count) });

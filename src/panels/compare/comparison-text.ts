import { howSidesDiffer, type SidesDiffer } from '../../domain/comparison';
import { textIn } from '../../domain/language';
import { changeWords, ratioRange, ratioText, signedText } from '../../i18n/change-text';
import { classLabel } from '../../i18n/class-label';
import { figureText, measureName } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { dimensionLabel, valueLabel } from '../../i18n/value-label';
import type { Dimension } from '../../spacetime/event-table';
import { hasAny } from '../../spacetime/figure-lanes';
import type { ChartLine } from '../charts/chart-figures';
import type { ComparedClass, ComparedFigure } from './compared-figures';
import type { ComparedValue, RankedChanges } from './compared-values';
import type { ComparisonSource } from './comparison-source';
import { comparisonNotes, sharedText, sideText } from './side-text';

/** Values named on each side of the summary. */
const MOST_NAMED = 3;

/** Whether the ranges of the two figures overlap, in words; '' where both are single numbers that differ, or nothing is known. */
export function overlapText({ a, b, change }: ComparedFigure, { t }: Texts): string {
  if (!change.difference || a.incidents === 0 || b.incidents === 0) return '';
  if (a.low === a.high && b.low === b.high) return '';
  return t(change.overlaps ? 'compare.rangesOverlap' : 'compare.rangesApart');
}

/** "Not stated: A 3 of 20, B 1 of 7"; '' where all incidents state the measure. */
export function notStatedText({ a, b }: ComparedFigure, { t, format }: Texts): string {
  if (a.notStated === 0 && b.notStated === 0) return '';
  const part = ({ notStated, incidents }: ComparedFigure['a']) =>
    t('compare.ofAll', { number: format.number(notStated), all: format.number(incidents) });
  return t('compare.notStated', { a: part(a), b: part(b) });
}

/** What changed most, of which class and by which dimension. */
export interface Ranking {
  readonly changes: RankedChanges;
  readonly line: ChartLine;
  readonly dimension: Dimension | null;
}

/** Paragraphs that say in words what the panel shows, to be copied. */
export function comparisonText(
  source: ComparisonSource,
  classes: readonly ComparedClass[],
  ranking: Ranking,
  texts: Texts,
): readonly string[] {
  const { t, language } = texts;
  const { title, titleAr } = source.atlas;
  const name = textIn(language, title, titleAr);
  const how = howSidesDiffer(source.comparison);
  const lead = t('compare.textLead', { title: name, a: sideText(source, 0, texts), b: sideText(source, 1, texts) });
  const shared = sharedText(source, texts);
  return [
    shared === '' ? lead : `${lead} ${t('compare.textShared', { shared })}`,
    ...(classes.length === 0
      ? [t('compare.nothing')]
      : classes.map((each) => classText(each, classes.length, how, texts))),
    ...rankingText(source, ranking, texts),
    ...comparisonNotes(source, texts),
  ];
}

function classText({ id, figures }: ComparedClass, classes: number, how: SidesDiffer, texts: Texts): string {
  const sentences = figures.map((figure) => figureSentence(figure, how, texts)).join(' ');
  return classes > 1 ? texts.t('figures.lineCost', { line: classLabel(id, texts), cost: sentences }) : sentences;
}

function figureSentence(figure: ComparedFigure, how: SidesDiffer, texts: Texts): string {
  const { t } = texts;
  const { a, b, measure, change } = figure;
  const ratio = change.ratio
    ? [ratioText(change.ratio, texts), bracketed(ratioRange(change.ratio, texts))].join('')
    : '';
  const words = [changeWords(change, how, texts), ratio].filter((part) => part !== '').join(t('figures.separator'));
  const said = (total: ComparedFigure['a']) =>
    hasAny(total) ? figureText(total, measure, texts) : t('compare.noIncident');
  return t('compare.textFigure', { a: said(a), b: said(b), change: words });
}

function bracketed(text: string): string {
  return text === '' ? '' : ` (${text})`;
}

function rankingText(
  { atlas, a, state, comparison }: ComparisonSource,
  { changes, line, dimension }: Ranking,
  texts: Texts,
): readonly string[] {
  if (!dimension) return [];
  const { t, format } = texts;
  const said = (values: readonly ComparedValue[]) =>
    format.list(
      values.slice(0, MOST_NAMED).map(({ value, change }) => {
        const label = valueLabel(atlas, texts, dimension.id, value);
        return `${label} (${signedText(change.difference?.best ?? 0, texts)})`;
      }),
    );
  const more = changes.changed.filter(({ change }) => (change.difference?.best ?? 0) > 0);
  const less = changes.changed.filter(({ change }) => (change.difference?.best ?? 0) < 0);
  const name = dimensionLabel(texts, dimension.id);
  const id = line === 'all' ? undefined : a.lines[line];
  const what = measureName(state.measure, texts);
  // Figures of one class alone are ranked: without its name a reader would take them for all.
  const measure = id === undefined ? what : `${what} (${classLabel(id, texts)})`;
  const isInTime = howSidesDiffer(comparison) === 'change';
  const [rose, fell] = isInTime
    ? (['compare.textMore', 'compare.textLess'] as const)
    : (['compare.textMoreInA', 'compare.textLessInA'] as const);
  return [
    ...(more.length > 0 ? [t(rose, { measure, dimension: name, values: said(more) })] : []),
    ...(less.length > 0 ? [t(fell, { measure, dimension: name, values: said(less) })] : []),
  ];
}

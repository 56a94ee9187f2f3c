import type { Atlas } from '../../dataset/atlas';
import { classLabel } from '../../i18n/class-label';
import { whenText } from '../../i18n/date-words';
import { linesText, measureUnit } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { hasTimes } from '../../i18n/window-text';
import { hasDates } from '../../spacetime/undated-rows';
import type { AppState } from '../../state/app-state';
import { type Access, accessOfPage, sourceSentence } from '../text/source-sentence';
import { windowDates } from '../text/window-dates';
import { countTotals } from '../totals/count-totals';
import { leadOf } from '../totals/lead';
import { costText, filtersSentence, leadSentence } from '../totals/quote-text';
import { type Answer, answersOf, notKnownToDay } from './answers-of';

/**
 * What the page shows, in sentences: how many incidents, then each class with its figures, because they are not added; the worst
 * and the most by the measure; the filters. Under window and filters, everywhere.
 */
export function viewSentences(atlas: Atlas, state: AppState, texts: Texts): readonly string[] {
  const { t, format } = texts;
  const counted = countTotals(atlas);
  const { all, lines, measures } = counted;
  const dates = datesOf(atlas, state.window, texts);
  if (all.incidents === 0) {
    return [t('answers.inAll', { dates, count: t('answers.noIncident') }), filtersSentence(atlas, state, texts)].filter(
      (each) => each !== '',
    );
  }
  const cost = lines.length === 0 ? costText(all, measures, texts) : '';
  const figures = cost === '' ? [] : [t('answers.cost', { cost })];
  const lead = leadOf(counted, atlas.scopes, texts);
  const byClass = lines.flatMap(({ id, totals }) => {
    if (totals.incidents === 0) return [];
    if (lead?.line.id === id) return [leadSentence(lead, measures, dates, texts)];
    const line = { line: classLabel(id, texts), number: format.number(totals.incidents) };
    return [`${t('figures.lineSaid', { ...line, cost: costText(totals, measures, texts) })}.`];
  });
  const apart = notKnownToDay(atlas);
  return [
    t('answers.inAll', { dates, count: countText() }),
    ...figures,
    ...byClass,
    ...answersOf(atlas, state, texts).map((answer) => answerSentence(answer, state, texts)),
    ...(apart > 0 ? [t('answers.notToDay', { count: apart, number: format.number(apart) })] : []),
    filtersSentence(atlas, state, texts),
  ].filter((each) => each !== '');

  function countText(): string {
    const count = t('figures.inAll', { count: all.incidents, number: format.number(all.incidents) });
    const rows =
      all.rows === undefined ? '' : ` ${t('events.rows', { count: all.rows, number: format.number(all.rows) })}`;
    const possible = { count: all.possible, number: format.number(all.possible) };
    const undated = { count: all.undated, number: format.number(all.undated) };
    return `${count}${rows}${all.possible > 0 ? t('figures.inAllPossible', possible) : ''}${
      all.undated > 0 && hasDates(atlas.engine.table) ? t('undated.inAll', undated) : ''
    }.`;
  }
}

/** The sentences with what they were counted from, to be copied. */
export function viewQuote(atlas: Atlas, state: AppState, texts: Texts, access: Access = accessOfPage()): string {
  return [...viewSentences(atlas, state, texts), sourceSentence(atlas, access, texts)].join(' ');
}

/** "Worst week: 6 – 12 Jan 2020 (31 killed)." */
function answerSentence(
  { question, values, others, most, lines }: Answer,
  { measure }: AppState,
  texts: Texts,
): string {
  const { t, format } = texts;
  const named = format.list(values.map(({ label }) => label));
  const more = others > 0 ? ` ${t('answers.others', { count: others, number: format.number(others) })}` : '';
  const figure =
    lines.length > 0
      ? linesText(lines, measure, texts).join(t('figures.separator'))
      : `${format.quantity(most)} ${measureUnit(measure, texts)}`;
  const each = values.length + others > 1 ? ` ${t('answers.each')}` : '';
  return t('answers.sentence', {
    question: t(`answers.${question}`),
    values: `${named}${more}`,
    figure: `${figure}${each}`,
  });
}

/** A whole month or year by its name, else the first and the last day. */
function datesOf(atlas: Atlas, window: AppState['window'], { format }: Texts): string {
  const isWhole = hasDates(atlas.engine.table) && !hasTimes(window) && window[0] < window[1];
  return isWhole ? whenText(...window, format) : windowDates(atlas, window, format);
}

import { useId, useMemo, useState } from 'react';
import { classLabel } from '../../i18n/class-label';
import { type Texts, useTexts } from '../../i18n/texts';
import { MATCH_KINDS } from '../../live/change';
import type { MatchTotals } from '../../spacetime/engine';
import { useLiveState } from '../../state/use-live-state';
import { Button } from '../../ui/Button';
import { windowDates } from '../text/window-dates';
import { type CountedTotals, countTotals } from './count-totals';
import styles from './TotalsInBrief.module.css';
import { isStated, totalText } from './total-text';

/** The totals as lines of text, class by class, for a map that is shown in a frame. */
export function TotalsInBrief() {
  const texts = useTexts();
  const { t, format } = texts;
  const state = useLiveState(MATCH_KINDS, 'draw');
  // A small frame has no room for the classes: a button, which only such a frame shows, opens them.
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  const { dataset, window } = state;
  // `state` is a new object after each change of the engine's counts, which are read here.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  const counted = useMemo(() => (dataset.status === 'ready' ? countTotals(dataset.atlas) : null), [state]);
  if (dataset.status !== 'ready' || !counted) return null;
  const { incidents, possible } = counted.all;
  return (
    <div role="status" aria-live="off" aria-label={t('panels.inThisWindow')} className={styles.brief}>
      <p className={styles.head}>
        <strong>{t('panels.counted', { count: incidents, number: format.number(incidents) })}</strong>{' '}
        {possible > 0 ? (
          <span>{t('panels.ofWhichPossible', { count: possible, number: format.number(possible) })}</span>
        ) : null}{' '}
        <span>{windowDates(dataset.atlas, window, format)}</span>
      </p>{' '}
      <ul id={id} className={styles.lines} data-open={isOpen}>
        {linesOf(counted, texts).map(([name, text]) => (
          <li key={name}>
            {name === '' ? null : <strong>{name} </strong>}
            {text}{' '}
          </li>
        ))}
      </ul>
      <div className={styles.more}>
        <Button variant="link" aria-expanded={isOpen} aria-controls={id} onPress={() => setOpen((now) => !now)}>
          {t('embed.figures')}
        </Button>
      </div>
    </div>
  );
}

/** Name and figures of each class that has incidents; one line without a name where there are no classes. */
function linesOf(counted: CountedTotals, texts: Texts): readonly (readonly [string, string])[] {
  const { all, lines } = counted;
  if (lines.length === 0) return [['', figuresOf(all, counted, texts)]];
  return lines
    .filter(({ totals }) => totals.incidents > 0)
    .map(({ id, totals }) => [
      `${classLabel(id, texts)} ${texts.format.number(totals.incidents)}:`,
      figuresOf(totals, counted, texts),
    ]);
}

/** "3–5 killed (not stated for 2), wounded: not stated". */
function figuresOf(totals: MatchTotals, { measures }: CountedTotals, texts: Texts): string {
  const { t, format } = texts;
  const parts = measures.map((measure) => {
    const figure = totals[measure];
    const count = figure.notStated;
    const text = t('embed.figure', { name: t(`panels.${measure}Name`), range: totalText(totals, figure, texts) });
    if (count === 0 || !isStated(totals.incidents, figure)) return text;
    return t('embed.noted', { text, notes: t('panels.notStatedFor', { count, number: format.number(count) }) });
  });
  return parts.join(t('figures.separator'));
}

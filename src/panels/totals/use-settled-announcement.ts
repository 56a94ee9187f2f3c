import { useEffect } from 'react';
import { classLabel } from '../../i18n/class-label';
import { type Texts, useTexts } from '../../i18n/texts';
import type { Change } from '../../live/change';
import { createScope } from '../../live/scope';
import type { MatchTotals } from '../../spacetime/engine';
import type { AppStore } from '../../state/store';
import { useAppStore } from '../../state/store-context';
import { countText } from '../text/casualty-text';
import { windowDates } from '../text/window-dates';
import { type CountedTotals, countTotals } from './count-totals';
import { isStated } from './total-text';

/** Window and filters have settled after so many milliseconds without a change. */
const SETTLED = { rest: 900, longest: Number.POSITIVE_INFINITY };

/** Announces the dates of the window and its totals once window and filters have settled: not while they move or play, and not after a dataset opens. */
export function useSettledAnnouncement(): void {
  const store = useAppStore();
  const texts = useTexts();
  useEffect(() => attachAnnouncement(store, texts), [store, texts]);
}

function attachAnnouncement(store: AppStore, texts: Texts): () => void {
  const scope = createScope();
  let wasPlaying = store.getState().playing;
  const task = store.live.frame.add({
    phase: 'calm',
    pace: () => SETTLED,
    run() {
      const { dataset, playing, window, announce } = store.getState();
      if (dataset.status !== 'ready' || playing) return;
      const dates = windowDates(dataset.atlas, window, texts.format);
      const counts = announcementText(countTotals(dataset.atlas), texts);
      announce(texts.t('figures.datedCounts', { dates, counts }));
    },
  });
  scope.defer(task.dispose);
  const hear = ({ kinds }: Change) => {
    const { playing } = store.getState();
    const hasStopped = wasPlaying && !playing;
    wasPlaying = playing;
    if (kinds.has('dataset')) task.cancel();
    else if (kinds.has('time') || kinds.has('filters') || hasStopped) task.request();
  };
  scope.defer(store.live.hear(hear));
  return scope.dispose;
}

/** "44 incidents; attacks: 9–17 killed, 54 wounded, not stated for 3; strikes: ..." */
function announcementText({ all, lines, measures }: CountedTotals, texts: Texts): string {
  const { t, format } = texts;
  const number = t('panels.counted', { count: all.incidents, number: format.number(all.incidents) });
  if (all.incidents === 0) return number;
  const without = t('undated.inAll', { count: all.undated, number: format.number(all.undated) });
  const inRows =
    all.rows === undefined ? '' : ` ${t('events.rows', { count: all.rows, number: format.number(all.rows) })}`;
  const counted = all.undated > 0 ? `${number}${inRows}${without}` : `${number}${inRows}`;
  if (lines.length === 0) return format.list([counted, ...costTexts(all, measures, texts)]);
  const said = lines.flatMap(({ id, totals }) => {
    if (totals.incidents === 0) return [];
    const line = classLabel(id, texts);
    return [
      t('figures.lineSaid', {
        line,
        number: format.number(totals.incidents),
        cost: format.list(costTexts(totals, measures, texts)),
      }),
    ];
  });
  return [counted, ...said].join('; ');
}

function costTexts(totals: MatchTotals, measures: CountedTotals['measures'], texts: Texts): string[] {
  return measures.map((measure) => {
    const total = totals[measure];
    const { low, high, notStated } = total;
    if (!isStated(totals.incidents, total))
      return texts.t('figures.measureNotStated', { measure: texts.t(`panels.${measure}Name`) });
    const text = countText(measure, low, high, texts);
    const missing = texts.t('panels.notStatedFor', { count: notStated, number: texts.format.number(notStated) });
    return notStated > 0 ? `${text} (${missing})` : text;
  });
}

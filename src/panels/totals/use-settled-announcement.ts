import { useEffect } from 'react';
import { type Texts, useTexts } from '../../i18n/texts';
import type { MatchTotals } from '../../spacetime/engine';
import type { AppStore } from '../../state/store';
import { useAppStore } from '../../state/store-context';
import { countText } from '../text/casualty-text';

/** Milliseconds without a change after which window and filters have come to rest. */
const SETTLED = { rest: 900, longest: Number.POSITIVE_INFINITY };

/** Announces the totals once when window or filters have come to rest; never while they move or play, never at load. */
export function useSettledAnnouncement(): void {
  const store = useAppStore();
  const texts = useTexts();
  useEffect(() => attachAnnouncement(store, texts), [store, texts]);
}

function attachAnnouncement(store: AppStore, texts: Texts): () => void {
  let wasPlaying = store.getState().playing;
  const task = store.live.frame.add({
    phase: 'calm',
    pace: () => SETTLED,
    run() {
      const { dataset, playing, announce } = store.getState();
      if (dataset.status === 'ready' && !playing) announce(totalsText(dataset.atlas.engine.totals, texts));
    },
  });
  const stop = store.live.hear(({ kinds }) => {
    const { playing } = store.getState();
    const hasStopped = wasPlaying && !playing;
    wasPlaying = playing;
    if (kinds.has('dataset')) task.cancel();
    else if (kinds.has('time') || kinds.has('filters') || hasStopped) task.request();
  });
  return () => {
    stop();
    task.dispose();
  };
}

function totalsText({ incidents, killed, wounded }: MatchTotals, texts: Texts): string {
  const counted = texts.t('panels.counted', { count: incidents, number: texts.format.number(incidents) });
  if (incidents === 0) return counted;
  const figures = [
    countText('killed', killed.low, killed.high, texts),
    countText('wounded', wounded.low, wounded.high, texts),
  ];
  return texts.format.list([counted, ...figures]);
}

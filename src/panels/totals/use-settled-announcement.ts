import { useEffect } from 'react';
import { useTexts } from '../../i18n/texts';
import type { AppState } from '../../state/store';
import { useAppStore } from '../../state/store-context';
import { countText } from '../text/casualty-text';

const SETTLE_MS = 900;

/** Says the totals once when window or filters have come to rest; never while they move or play, never at load. */
export function useSettledAnnouncement(): void {
  const store = useAppStore();
  const texts = useTexts();
  useEffect(() => {
    let timer = 0;
    const say = () => {
      const { dataset, playing, announce } = store.getState();
      if (dataset.status !== 'ready' || playing) return;
      const { incidents, killed, wounded } = dataset.atlas.engine.totals;
      const counted = texts.t('panels.counted', { count: incidents, number: texts.format.number(incidents) });
      const figures = [
        countText('killed', killed.low, killed.high, texts),
        countText('wounded', wounded.low, wounded.high, texts),
      ];
      announce(incidents === 0 ? counted : texts.format.list([counted, ...figures]));
    };
    const unsubscribe = store.subscribe((now, before) => {
      if (!isAskedFor(now, before)) return;
      clearTimeout(timer);
      timer = window.setTimeout(say, SETTLE_MS);
    });
    return () => {
      unsubscribe();
      clearTimeout(timer);
    };
  }, [store, texts]);
}

function isAskedFor(now: AppState, before: AppState): boolean {
  if (now.dataset !== before.dataset) return false;
  const cut = now.window !== before.window || now.filters !== before.filters || now.query !== before.query;
  const stopped = before.playing && !now.playing;
  return cut || stopped;
}

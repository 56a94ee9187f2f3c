import { useEffect, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { useTexts } from '../../i18n/texts';
import type { Pace } from '../../live/pace';
import { createScope } from '../../live/scope';
import { useAppStore } from '../../state/store-context';
import { VIEW_KINDS } from './use-view-words';
import { shownViewOf, viewWords } from './view-words';

/** Nobody listens to the map while it moves, and finding the words reads every place. */
const SETTLED: Pace = { rest: 700, longest: Number.POSITIVE_INFINITY };

interface ViewSummaryProps {
  readonly atlas: Atlas;
  readonly id: string;
}

/** With more places, to find the words takes longer than the first picture may wait for them. */
const MANY_PLACES = 5000;

/** The description of the map for assistive technology: what it shows, in sentences, once it has settled. */
export function ViewSummary({ atlas, id }: ViewSummaryProps) {
  const texts = useTexts();
  const store = useAppStore();
  const [words, setWords] = useState('');
  useEffect(() => {
    const { live } = store;
    const scope = createScope();
    const tell = () => setWords(viewWords(atlas, shownViewOf(store.getState()), texts).join(' '));
    const telling = live.frame.add({ phase: 'calm', pace: () => SETTLED, run: tell });
    scope.defer(telling.dispose);
    scope.defer(live.follow({ on: VIEW_KINDS, phase: 'calm', run: () => telling.request() }).dispose);
    if (atlas.engine.places.length > MANY_PLACES) telling.request();
    else tell();
    return scope.dispose;
  }, [atlas, store, texts]);
  return (
    <p id={id} className="visually-hidden">
      {words}
    </p>
  );
}

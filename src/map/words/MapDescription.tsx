import type { MapLibreMap } from 'maplibre-gl';
import { type ComponentType, useEffect, useId, useState } from 'react';
import type { Atlas } from '../../dataset/atlas';
import { withLaterMessages } from '../../i18n/texts';
import { createScope } from '../../live/scope';
import { afterFirstRest } from '../first-rest';

const loadSummary = async () => (await withLaterMessages(import('./ViewSummary'))).ViewSummary;

/** A reader who sends the page no event, such as one who lets a screen reader read on, has it so many ms after the first picture. */
const AT_LATEST = 5000;

type Summary = ComponentType<{ readonly atlas: Atlas; readonly id: string }>;

/**
 * The words that describe the map to assistive technology. Their code is fetched when somebody begins to use the page, so that the
 * first picture does not wait for it. Without it, the map has its name, and its markers have theirs.
 */
export function MapDescription({ map, atlas }: { readonly map: MapLibreMap; readonly atlas: Atlas }) {
  const id = useId();
  const [Summary, setSummary] = useState<Summary | null>(null);

  useEffect(() => {
    const scope = createScope();
    const fetchNow = () => {
      scope.dispose();
      loadSummary().then(
        (loaded) => setSummary(() => loaded),
        () => {},
      );
    };
    for (const sign of ['focusin', 'keydown', 'pointerdown']) {
      scope.listen(document, sign, fetchNow, { passive: true });
    }
    scope.defer(afterFirstRest(AT_LATEST, fetchNow));
    return scope.dispose;
  }, []);

  useEffect(() => {
    const canvas = map.getCanvas();
    if (!Summary) return undefined;
    canvas.setAttribute('aria-describedby', id);
    return () => canvas.removeAttribute('aria-describedby');
  }, [map, Summary, id]);

  return Summary ? <Summary atlas={atlas} id={id} /> : null;
}

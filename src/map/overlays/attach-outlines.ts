import type { ExpressionSpecification, MapLibreMap } from 'maplibre-gl';
import type { Atlas } from '../../dataset/atlas';
import type { Outlines } from '../../dataset/outlines';
import { MAP_PACE, TEXT_PACE } from '../../live/pace';
import { createScope } from '../../live/scope';
import type { AppStore } from '../../state/store';
import { outlineFeatures } from './outline-features';
import { readOverlayColours } from './overlay-colours';
import { removeOverlay } from './remove-overlay';
import { whenStyled } from './when-styled';

const SOURCE = 'outlines';
const LAYERS = ['outlines-fill', 'outlines-line'] as const;

/** How a row's outline is drawn: not at all, as context, or as that of the open incident. */
type Look = 'none' | 'shown' | 'open';

/**
 * Draws the lines and areas of the rows that match under everything else, because they are context and the markers count. The state
 * of a feature says how it is drawn: a new filter of a layer would load all of its tiles again.
 */
export function attachOutlines(map: MapLibreMap, store: AppStore, atlas: Atlas): () => void {
  const { outlines } = atlas;
  if (!outlines) return () => {};
  const scope = createScope();
  const rows = [...new Set(outlines.rows)];
  let looks = new Map<number, Look>();

  const draw = () => {
    if (!map.getSource(SOURCE)) return;
    const { selected } = store.getState();
    const open = selected < 0 ? -1 : atlas.rowOf(selected);
    for (const row of rows) {
      const look: Look = row === open ? 'open' : atlas.engine.match(row) > 0 ? 'shown' : 'none';
      if (looks.get(row) === look) continue;
      looks.set(row, look);
      map.setFeatureState({ source: SOURCE, id: row }, { look });
    }
  };
  const drawing = store.live.follow({
    on: ['dataset', 'time', 'filters'],
    phase: 'calm',
    pace: () => MAP_PACE,
    run: draw,
  });
  const opening = store.live.follow({ on: ['selected'], phase: 'calm', pace: () => TEXT_PACE, run: draw });
  scope.defer(opening.dispose);
  scope.defer(() => removeOverlay(map, LAYERS, SOURCE));
  scope.defer(drawing.dispose);
  whenStyled(scope, map, () => {
    addOutlines(map, outlines);
    looks = new Map();
    drawing.request();
  });
  return scope.dispose;
}

function addOutlines(map: MapLibreMap, outlines: Outlines): void {
  if (map.getSource(SOURCE)) return;
  const { line, accent } = readOverlayColours(map.getContainer());
  map.addSource(SOURCE, { type: 'geojson', data: outlineFeatures(outlines) });
  const below = map.getStyle().layers.find(({ type }) => type === 'symbol' || type === 'circle')?.id;
  const colour = byLook(accent, line, line);
  map.addLayer(
    {
      id: LAYERS[0],
      type: 'fill',
      source: SOURCE,
      filter: ['==', ['geometry-type'], 'Polygon'],
      paint: { 'fill-color': colour, 'fill-opacity': byLook(0.16, 0.1, 0) },
    },
    below,
  );
  map.addLayer(
    {
      id: LAYERS[1],
      type: 'line',
      source: SOURCE,
      paint: { 'line-color': colour, 'line-width': byLook(2.5, 1.25, 0), 'line-opacity': byLook(1, 0.8, 0) },
    },
    below,
  );
}

function byLook<T extends string | number>(open: T, shown: T, none: T): ExpressionSpecification {
  return ['match', ['coalesce', ['feature-state', 'look'], 'none'], 'open', open, 'shown', shown, none];
}

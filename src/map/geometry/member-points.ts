import type { Engine } from '../../spacetime/engine';
import { busiestPlaces } from '../../spacetime/node-extent';
import { mercatorX, mercatorY } from '../../spacetime/web-mercator';

/** The most places of a cluster that are drawn. With more, they would be a blot. */
const MOST_POINTS = 80;

/**
 * Where the places of a cluster lie, in CSS px from its point, the short way round the world; the places with the most
 * matching incidents first.
 * @param scale the world's width, CSS px
 */
export function memberPoints(engine: Engine, node: number, scale: number): readonly { dx: number; dy: number }[] {
  const { tree, places } = engine;
  const x = mercatorX(tree.lon[node] ?? 0);
  const y = mercatorY(tree.lat[node] ?? 0);
  return busiestPlaces(engine, node, MOST_POINTS).map((place) => {
    const across = mercatorX(places.lon[place] ?? 0) - x;
    const dx = (across - Math.round(across)) * scale;
    return { dx, dy: (mercatorY(places.lat[place] ?? 0) - y) * scale };
  });
}

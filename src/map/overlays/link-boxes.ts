import type { Atlas } from '../../dataset/atlas';
import { mercatorX, mercatorY } from '../../spacetime/web-mercator';
import { launchCurve } from '../geometry/launch-curve';
import type { ScreenBox } from '../geometry/screen-box';
import { screenX, screenY, type Viewport } from '../geometry/viewport';
import { circlesOfIncident } from '../site-circles';

/** Half of the line's width and a little room, CSS px. */
const ROOM = 5;

/** Boxes along the launch lines of an incident, so that no label covers a line; empty for -1. */
export function linkBoxes(atlas: Atlas, incident: number, viewport: Viewport): readonly ScreenBox[] {
  const sites = circlesOfIncident(atlas, incident);
  const targets = sites.filter(({ role }) => role === 'target');
  return sites
    .filter(({ role }) => role === 'launch')
    .flatMap((launch) =>
      targets
        .filter(({ place }) => place !== launch.place)
        .flatMap((target) => boxesAlong(launchCurve(launch, target).line, viewport)),
    );
}

export function boxesAlong(line: readonly (readonly [number, number])[], viewport: Viewport): ScreenBox[] {
  const [[firstLon] = [0]] = line;
  const start = screenX(viewport, mercatorX(firstLon));
  const points = line.map(([lon, lat]) => ({
    // The whole line on one copy of the world: a line across 180 degrees must not be torn.
    x: start + (mercatorX(lon) - mercatorX(firstLon)) * viewport.scale,
    y: screenY(viewport, mercatorY(lat)),
  }));
  return points.slice(1).flatMap((to, at) => {
    const from = points[at] ?? to;
    return {
      x0: Math.min(from.x, to.x) - ROOM,
      y0: Math.min(from.y, to.y) - ROOM,
      x1: Math.max(from.x, to.x) + ROOM,
      y1: Math.max(from.y, to.y) + ROOM,
    };
  });
}

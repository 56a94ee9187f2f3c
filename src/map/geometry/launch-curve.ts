import type { LonLat } from '../../domain/place';
import { mercatorX, mercatorY } from '../../spacetime/web-mercator';
import { latOfMercator, lonOfMercator } from './mercator';

/** How far the curve leaves the straight line, as a share of the distance. */
const BULGE = 0.16;

export interface LaunchCurve {
  /** Points [lon, lat] from launch to target, the shorter way round the world. */
  readonly line: [number, number][];
  /** Direction of the curve at the target, degrees clockwise from east on the screen. */
  readonly arrival: number;
}

/** A curve from launch to target that bends north, because the labels of its ends lie to the south. */
export function launchCurve(launch: LonLat, target: LonLat, steps = 32): LaunchCurve {
  const x0 = mercatorX(launch.lon);
  const y0 = mercatorY(launch.lat);
  const far = mercatorX(target.lon);
  const x2 = far + Math.round(x0 - far);
  const y2 = mercatorY(target.lat);
  const side = x2 >= x0 ? 1 : -1;
  const x1 = (x0 + x2) / 2 + side * (y2 - y0) * BULGE;
  const y1 = (y0 + y2) / 2 - side * (x2 - x0) * BULGE;
  const line: [number, number][] = [];
  for (let step = 0; step <= steps; step += 1) {
    const t = step / steps;
    const a = (1 - t) ** 2;
    const b = 2 * t * (1 - t);
    const c = t ** 2;
    line.push([lonOfMercator(a * x0 + b * x1 + c * x2), latOfMercator(a * y0 + b * y1 + c * y2)]);
  }
  return { line, arrival: (Math.atan2(y2 - y1, x2 - x1) * 180) / Math.PI };
}

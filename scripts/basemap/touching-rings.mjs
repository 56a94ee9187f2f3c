import { twiceArea } from './clipper.mjs';

/**
 * A ring that comes back to one of its points becomes two rings there, because earcut goes wrong on such a ring.
 * @param polygon - an outer ring `[[x, y]]` and its holes
 * @returns polygons without such rings, which cover the same
 */
export function splitWhereTouching(polygon) {
  const loops = polygon.flatMap(loopsOf);
  const outers = loops.filter((loop) => twiceArea(loop) > 0);
  const polygons = outers.map((outer) => [outer]);
  for (const hole of loops.filter((loop) => twiceArea(loop) < 0)) {
    const around = polygons.filter(([outer]) => isIn(outer, middleOfSide(hole)));
    const [smallest] = around.sort(([one], [other]) => twiceArea(one) - twiceArea(other));
    smallest?.push(hole);
  }
  return polygons;
}

function loopsOf(ring) {
  const loops = [];
  const way = [];
  const seen = new Map();
  for (const point of ring) {
    const key = point.join();
    if (seen.has(key)) {
      const loop = way.splice(seen.get(key));
      for (const each of loop) seen.delete(each.join());
      loops.push(loop);
    }
    seen.set(key, way.length);
    way.push(point);
  }
  return [...loops, way].filter((loop) => loop.length > 2);
}

function middleOfSide([[x, y], [nextX, nextY]]) {
  return [(x + nextX) / 2, (y + nextY) / 2];
}

function isIn(ring, [x, y]) {
  let inside = false;
  for (let index = 0, before = ring.length - 1; index < ring.length; before = index, index += 1) {
    const [[ax, ay], [bx, by]] = [ring[index], ring[before]];
    if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside;
  }
  return inside;
}

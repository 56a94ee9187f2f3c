import { execFileSync } from 'node:child_process';

const SECOND_PER_DEGREE = 3600;

/**
 * Reads lines of GSHHG with GMT.
 * @param args - arguments of `gmt coast`
 * @returns `{level, points: [[lon, lat]]}` for each piece; GMT cuts lines into pieces at the edges of its bins
 */
export function gmtLines(args) {
  const text = execFileSync('gmt', ['coast', ...args, '-M', '--GMT_HISTORY=false'], {
    maxBuffer: 2 ** 30,
    encoding: 'utf8',
  });
  const pieces = [];
  for (const line of text.split('\n')) {
    if (line.startsWith('>')) {
      pieces.push({ level: Number(/Level (\d+)/.exec(line)?.[1] ?? 0), points: [] });
    } else if (line) {
      const [lon, lat] = line.split('\t').map(Number);
      pieces.at(-1).points.push([lon, lat]);
    }
  }
  return pieces.filter(({ points }) => points.length > 1);
}

/** Joins pieces end to start, and start to start, into the longest lines. */
export function joinPieces(pieces) {
  const ends = new Map();
  const left = new Set(pieces);
  for (const piece of pieces) {
    for (const end of [piece.points[0], piece.points.at(-1)]) {
      const key = keyOf(end);
      ends.set(key, [...(ends.get(key) ?? []), piece]);
    }
  }
  const joined = [];
  for (const piece of pieces) {
    if (!left.delete(piece)) continue;
    const after = follow(piece.points, ends, left);
    const whole = isClosed(after) ? after : follow(after.toReversed(), ends, left).toReversed();
    joined.push({ level: piece.level, points: whole });
  }
  return joined;
}

export function isClosed(points) {
  return points.length > 3 && keyOf(points[0]) === keyOf(points.at(-1));
}

function follow(start, ends, left) {
  const points = [...start];
  for (;;) {
    if (isClosed(points)) return points;
    const key = keyOf(points.at(-1));
    const next = ends.get(key)?.find((piece) => left.has(piece));
    if (!next) return points;
    left.delete(next);
    const isForward = keyOf(next.points[0]) === key;
    const more = isForward ? next.points : next.points.toReversed();
    for (let index = 1; index < more.length; index += 1) points.push(more[index]);
  }
}

/** Bins store coordinates in sixteen bits, so the same point differs by up to a second of arc between two bins. */
function keyOf([lon, lat]) {
  return `${Math.round((lon * SECOND_PER_DEGREE) / 2)},${Math.round((lat * SECOND_PER_DEGREE) / 2)}`;
}

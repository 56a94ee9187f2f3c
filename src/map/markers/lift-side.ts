interface Circle {
  readonly x: number;
  readonly y: number;
  /** Diameter, CSS px. */
  readonly size: number;
}

/** Directions in which a marker may be lifted, the preferred one first: up, then by turns to the sides. */
const TURNS = [0, 45, -45, 90, -90, 135, -135, 180] as const;

/**
 * Where a marker of `size` stands beside a circle so that it covers as little as possible of the others: its centre, in CSS px.
 * @param from the point that the marker belongs to, which may lie off the circle's centre
 */
export function liftFrom(
  from: Omit<Circle, 'size'>,
  circle: Circle,
  size: number,
  others: readonly Circle[],
): Omit<Circle, 'size'> {
  const away = circle.size / 2 + size / 2 + 12;
  let best = { x: from.x, y: circle.y - away };
  let least = Number.POSITIVE_INFINITY;
  for (const turn of TURNS) {
    const angle = (turn * Math.PI) / 180;
    const at = { x: circle.x + Math.sin(angle) * away, y: circle.y - Math.cos(angle) * away };
    const covered = others.reduce((sum, other) => {
      const overlap = (other.size + size) / 2 + 4 - Math.hypot(other.x - at.x, other.y - at.y);
      return sum + Math.max(0, overlap);
    }, 0);
    if (covered >= least) continue;
    least = covered;
    best = at;
  }
  return best;
}

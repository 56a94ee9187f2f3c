/** A box on the map's screen, CSS px. */
export interface ScreenBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

/** The box of a circle; `size` is its diameter. */
export function boxAround({
  x,
  y,
  size,
}: {
  readonly x: number;
  readonly y: number;
  readonly size: number;
}): ScreenBox {
  return { x0: x - size / 2, y0: y - size / 2, x1: x + size / 2, y1: y + size / 2 };
}

export function boxesOverlap(a: ScreenBox, b: ScreenBox): boolean {
  return a.x0 < b.x1 && a.x1 > b.x0 && a.y0 < b.y1 && a.y1 > b.y0;
}

/** A box as squares side by side: centres and one side length, CSS px. They cover the box and no more than its shorter side beyond. */
export function squaresOf({ x0, y0, x1, y1 }: ScreenBox): {
  side: number;
  centres: readonly (readonly [number, number])[];
} {
  const [width, height] = [x1 - x0, y1 - y0];
  const side = Math.min(width, height);
  const across = Math.max(1, Math.ceil(width / side));
  const down = Math.max(1, Math.ceil(height / side));
  const place = (from: number, to: number, index: number, count: number) =>
    count === 1 ? (from + to) / 2 : from + side / 2 + ((to - from - side) * index) / (count - 1);
  const centres = Array.from(
    { length: across * down },
    (_, index) => [place(x0, x1, index % across, across), place(y0, y1, Math.floor(index / across), down)] as const,
  );
  return { side, centres };
}

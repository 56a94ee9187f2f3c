/** A place in view whose point is not exact. */
export interface CircleCandidate {
  readonly place: number;
  /** CSS px at the map's zoom. */
  readonly radius: number;
}

/** A marker hides a circle with a smaller radius than this. CSS px. */
const SMALLEST = 16;
/** With more circles than this they are a pattern, and say nothing about a place. */
const FEW = 8;
/** A circle with a larger part of the view's shorter side than this would be all that the reader sees. */
const LARGEST_PART = 0.22;

/** The places that get a circle: those under the pointer always, the others while they are few and small. */
export function chooseCircles(
  candidates: readonly CircleCandidate[],
  hovered: ReadonlySet<number>,
  shorterSide: number,
): readonly number[] {
  const seen = candidates.filter(({ radius }) => radius >= SMALLEST);
  const quiet = seen.filter(({ radius }) => radius <= shorterSide * LARGEST_PART);
  const shown = quiet.length > FEW ? [] : quiet;
  return seen.filter((each) => hovered.has(each.place) || shown.includes(each)).map(({ place }) => place);
}

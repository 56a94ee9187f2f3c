/** A round distance and how long it is on the screen. */
export interface ScaleBarLength {
  readonly metres: number;
  /** CSS px, at most the room given. */
  readonly px: number;
}

/** The largest of 1, 2, 3 and 5 times a power of ten that fits into the room. */
export function scaleBarLength(metresPerPixel: number, room: number): ScaleBarLength {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const lead = [5, 3, 2, 1].find((each) => each * power <= most) ?? 1;
  const metres = lead * power;
  return { metres, px: Math.round(metres / metresPerPixel) };
}

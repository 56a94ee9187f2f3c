/** A round distance and its length on the screen. */
export interface ScaleBarLength {
  readonly metres: number;
  /** CSS px. */
  readonly px: number;
}

/** The longest distance that fits into `room` px, of 1, 2, 3 and 5 times a power of ten. */
export function scaleBarLength(metresPerPixel: number, room: number): ScaleBarLength {
  const most = metresPerPixel * room;
  const power = 10 ** Math.floor(Math.log10(most));
  const lead = [5, 3, 2, 1].find((each) => each * power <= most) ?? 1;
  const metres = lead * power;
  return { metres, px: Math.round(metres / metresPerPixel) };
}

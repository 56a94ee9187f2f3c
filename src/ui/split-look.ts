/** Number of `--split-` tokens in `ui/tokens.css`. The last one is for all further values. */
export const SPLIT_COLOURS = 9;
/** From this part on, up to the last, parts are striped, so that eight colours need not be told apart by colour alone. */
const FIRST_STRIPED = 4;

/** CSS colour of a part of the split. It is never the colour of a severity. */
export function splitColour(part: number): string {
  return `var(--split-${Math.min(part, SPLIT_COLOURS - 1)})`;
}

export function isStriped(part: number): boolean {
  return part >= FIRST_STRIPED && part < SPLIT_COLOURS - 1;
}

/** CSS colour of the light stripes of a part. */
export function stripeColour(part: number): string {
  return `color-mix(in srgb, ${splitColour(part)} 30%, var(--surface-raised))`;
}

/** CSS background of a part's swatch. */
export function splitFill(part: number): string {
  const colour = splitColour(part);
  if (!isStriped(part)) return colour;
  return `repeating-linear-gradient(0deg, ${colour} 0 2px, ${stripeColour(part)} 2px 4px)`;
}

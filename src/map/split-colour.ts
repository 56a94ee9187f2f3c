/** Number of `--split-` tokens in `ui/tokens.css`. The last one is for all further codes. */
const COLOURS = 8;

/** CSS colour of a code in a ring. It is never the colour of a severity. */
export function splitColour(code: number): string {
  return `var(--split-${Math.min(code, COLOURS - 1)})`;
}

/** Width of a text in px at a size in px and a weight. */
export type MeasureText = (text: string, size: number, weight: number) => number;

/** How a text is set. */
export interface TextStyle {
  readonly size: number;
  readonly weight: number;
}

/** Stands where a text was cut. */
export const CUT = '…';

/**
 * The lines of a text in a width. It breaks at spaces, and within a word only where the word is wider than a line. Line breaks of
 * the text stay.
 */
export function wrapText(text: string, width: number, { size, weight }: TextStyle, measure: MeasureText): string[] {
  const fits = (line: string) => measure(line, size, weight) <= width;
  return text
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .flatMap((paragraph) => {
      const lines: string[] = [];
      let line = '';
      for (const word of paragraph.split(/\s+/)) {
        const joined = line === '' ? word : `${line} ${word}`;
        if (fits(joined)) {
          line = joined;
          continue;
        }
        if (line !== '') lines.push(line);
        const pieces = fits(word) ? [word] : breakWord(word, fits);
        lines.push(...pieces.slice(0, -1));
        line = pieces.at(-1) ?? '';
      }
      return line === '' ? lines : [...lines, line];
    });
}

/** A word in pieces that fit; a piece has one character at least. */
function breakWord(word: string, fits: (text: string) => boolean): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const character of word) {
    if (piece !== '' && !fits(piece + character)) {
      pieces.push(piece);
      piece = '';
    }
    piece += character;
  }
  return piece === '' ? pieces : [...pieces, piece];
}

export interface FitStep extends TextStyle {
  readonly mostLines: number;
}

/** A text as it is set: its lines, and whether some of it was cut. */
export interface SetText extends TextStyle {
  readonly lines: readonly string[];
  readonly isCut: boolean;
}

/** The text in the first step in whose lines it fits; in the last step it is cut where it still does not. */
export function fitText(text: string, width: number, steps: readonly FitStep[], measure: MeasureText): SetText {
  let lines: string[] = [];
  let last: FitStep = { size: 12, weight: 400, mostLines: 1 };
  for (const step of steps) {
    last = step;
    lines = wrapText(text, width, step, measure);
    if (lines.length <= step.mostLines) return { ...styleOf(step), lines, isCut: false };
  }
  const kept = lines.slice(0, last.mostLines);
  let end = kept.pop() ?? '';
  while (end !== '' && measure(end + CUT, last.size, last.weight) > width) end = [...end].slice(0, -1).join('');
  return { ...styleOf(last), lines: [...kept, end.trimEnd() + CUT], isCut: true };
}

const styleOf = ({ size, weight }: TextStyle): TextStyle => ({ size, weight });

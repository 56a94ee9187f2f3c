/** A name up to this wide stands in one line, CSS px. */
const ONE_LINE = 150;
/** A line that is wider than this loses its last words, CSS px. */
const WIDEST = 210;
/** A narrower form is worth its further line when it takes at most this part of the width. */
const NARROWER = 0.8;

/** The parts of a label: its name, its uncertainty, and its name in the other script. Empty for a part that it lacks. */
export interface LabelParts {
  readonly name: string;
  readonly radius: string;
  readonly second: string;
}

/** One way to break a label into lines. */
export interface LabelForm {
  /** Lines of the name. */
  readonly name: readonly string[];
  /** Whether the uncertainty has a line of its own. It stands behind the name otherwise. */
  readonly isRadiusBelow: boolean;
  /** All lines, to be measured. */
  readonly lines: readonly string[];
}

/**
 * The forms of a label, the usual one first: the name in one or two lines, cut between words where two lines are too few.
 * The other form has a line more, is narrower, and is cut nowhere. Empty for a label without a name.
 */
export function labelForms(parts: LabelParts, widthOf: (text: string) => number): readonly LabelForm[] {
  if (parts.name === '') return [];
  const usual = formOf(usualLines(parts.name, widthOf), false, parts);
  const words = parts.name.split(' ');
  const count = usual.name.length + (parts.radius === '' ? 1 : 0);
  const lines = balance(words, count, widthOf);
  if (!lines) return [usual];
  const narrow = formOf(lines, parts.radius !== '', parts);
  const isWorth = widest(narrow.lines, widthOf) <= NARROWER * widest(usual.lines, widthOf);
  return isWorth ? [usual, narrow] : [usual];
}

function formOf(name: readonly string[], isRadiusBelow: boolean, { radius, second }: LabelParts): LabelForm {
  const last = name.at(-1) ?? '';
  const beside = radius === '' || isRadiusBelow ? name : [...name.slice(0, -1), `${last} ${radius}`];
  const below = isRadiusBelow ? [radius] : [];
  return { name, isRadiusBelow, lines: [...beside, ...below, ...(second === '' ? [] : [second])] };
}

function usualLines(name: string, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(name) <= ONE_LINE) return [name];
  const words = name.split(' ');
  const two = balance(words, 2, widthOf);
  if (!two) return [name];
  return widest(two, widthOf) <= WIDEST ? two : firstTwoLines(words, widthOf);
}

const widest = (lines: readonly string[], widthOf: (text: string) => number) => Math.max(...lines.map(widthOf));

/** The words in so many lines of nearly the same width; null when there are fewer words than lines. */
function balance(words: readonly string[], count: number, widthOf: (text: string) => number): readonly string[] | null {
  if (words.length < count) return null;
  if (count === 1) return [words.join(' ')];
  let best: readonly string[] | null = null;
  for (let at = 1; at <= words.length - count + 1; at += 1) {
    const rest = balance(words.slice(at), count - 1, widthOf);
    if (!rest) continue;
    const lines = [words.slice(0, at).join(' '), ...rest];
    if (!best || widest(lines, widthOf) < widest(best, widthOf)) best = lines;
  }
  return best;
}

function firstTwoLines(words: readonly string[], widthOf: (text: string) => number): readonly string[] {
  const lines: string[] = [];
  let left = words;
  while (left.length > 0 && lines.length < 2) {
    const most = left.findIndex((_, at) => at > 0 && widthOf(left.slice(0, at + 1).join(' ')) > WIDEST);
    const end = most < 0 ? left.length : most;
    lines.push(left.slice(0, end).join(' '));
    left = left.slice(end);
  }
  const last = lines.pop() ?? '';
  return [...lines, left.length > 0 ? `${last} …` : last];
}

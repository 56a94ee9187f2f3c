/** A name up to this wide stands in one line, CSS px. */
const ONE_LINE = 150;
/** A line that is wider than this loses its last words, CSS px. */
const WIDEST = 210;

/** A label's name in one or two lines of nearly the same width. It is cut only between words, where two lines are too few. */
export function wrapLabel(name: string, widthOf: (text: string) => number): readonly string[] {
  if (widthOf(name) <= ONE_LINE) return [name];
  const words = name.split(' ');
  let best: readonly [string, string] | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (let at = 1; at < words.length; at += 1) {
    const first = words.slice(0, at).join(' ');
    const second = words.slice(at).join(' ');
    const width = Math.max(widthOf(first), widthOf(second));
    if (width >= least) continue;
    least = width;
    best = [first, second];
  }
  if (!best) return [name];
  if (least <= WIDEST) return best;
  return firstTwoLines(words, widthOf);
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

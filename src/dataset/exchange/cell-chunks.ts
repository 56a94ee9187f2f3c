/** Characters in a cell of a spreadsheet are at most 32,767. */
const LONGEST = 32_000;
/** Stands before each further part, so that no part begins like a formula or with a space that a spreadsheet may drop. */
const MARK = '>';

/** A long text in parts that fit into cells of a spreadsheet, one at least. */
export function cellChunks(text: string): readonly string[] {
  const chunks: string[] = [];
  for (let from = 0; from < text.length || chunks.length === 0; ) {
    const to = cutBefore(text, from + LONGEST);
    chunks.push((from === 0 ? '' : MARK) + text.slice(from, to));
    from = to;
  }
  return chunks;
}

/** The text of its parts. */
export function joinChunks([first = '', ...others]: readonly string[]): string {
  return first + others.map((each) => each.slice(MARK.length)).join('');
}

/** A cut after which no space stands and that leaves the halves of a character together. */
function cutBefore(text: string, at: number): number {
  let cut = Math.min(at, text.length);
  if (cut === text.length) return cut;
  while (cut > 1 && (/\s/.test(text[cut - 1] ?? '') || isLowHalf(text.charCodeAt(cut)))) cut -= 1;
  return cut;
}

function isLowHalf(code: number): boolean {
  return code >= 0xdc00 && code <= 0xdfff;
}

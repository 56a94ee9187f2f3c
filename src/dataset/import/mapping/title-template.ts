/** A piece of a title: the text before a column's value, and the column; the last piece may have no column. */
export interface TitlePart {
  readonly before: string;
  readonly column: string | null;
}

const TOKEN = /\{([^{}]+)\}/g;

/** Splits `{kind} in {city}` at the names of columns. Names differ from those of the file in case only. */
export function titleParts(template: string, columns: readonly string[]): readonly TitlePart[] {
  const parts: TitlePart[] = [];
  let from = 0;
  for (const match of template.matchAll(TOKEN)) {
    const column = columnNamed(match[1] ?? '', columns);
    if (column === null) continue;
    parts.push({ before: template.slice(from, match.index), column });
    from = match.index + match[0].length;
  }
  return from < template.length ? [...parts, { before: template.slice(from), column: null }] : parts;
}

/** Names in braces that are no columns of the file. */
export function unknownInTemplate(template: string, columns: readonly string[]): readonly string[] {
  return [...template.matchAll(TOKEN)]
    .map((match) => (match[1] ?? '').trim())
    .filter((name) => columnNamed(name, columns) === null);
}

function columnNamed(name: string, columns: readonly string[]): string | null {
  const wanted = name.trim();
  const folded = wanted.toLowerCase();
  return (
    columns.find((column) => column.trim() === wanted) ??
    columns.find((column) => column.trim().toLowerCase() === folded) ??
    null
  );
}

/** Fills the parts of a template. The words that lead to an empty value are left out with it. */
export function fillTitle(parts: readonly TitlePart[], textOf: (part: number) => string): string {
  let title = '';
  let isAfterGap = false;
  for (let at = 0; at < parts.length; at += 1) {
    const { before, column } = parts[at] ?? { before: '', column: null };
    const text = column === null ? '' : textOf(at);
    if (column !== null && text === '') {
      isAfterGap = true;
      continue;
    }
    // Nothing stands before these words, or a bracket whose content was left out closes here.
    const words = title === '' && at > 0 ? '' : isAfterGap ? before.replace(/^\s*[)\]]/, '') : before;
    if (column === null && isAfterGap) break;
    title += words + text;
    isAfterGap = false;
  }
  return title.trim();
}

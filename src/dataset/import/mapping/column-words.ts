/** The words of a column's name, in lower case: `DATE_OCC`, `startDay`, `Minimum people injured`, `casualties.killed`. */
export function words(column: string): readonly string[] {
  return column
    .replace(/^\ufeff/, '')
    .replace(/^(?:_source|attributes|properties|fields)\./i, '')
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2')
    .replaceAll('İ', 'i')
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);
}

/**
 * How many letters must be added, left out, exchanged or swapped with their neighbour (optimal string alignment) to make
 * `typed` of `word`, or of the beginning of `word` when `isBegun`. More than `most` is returned as `most + 1`.
 */
export function editDistance(typed: string, word: string, most: number, isBegun = false): number {
  if (typed.length - word.length > most || (!isBegun && word.length - typed.length > most)) return most + 1;
  const width = Math.min(word.length, typed.length + most);
  let before: number[] = [];
  let last = Array.from({ length: width + 1 }, (_, column) => column);
  for (let row = 1; row <= typed.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= width; column += 1) {
      const isSame = typed[row - 1] === word[column - 1];
      let cost = Math.min(
        (last[column] ?? 0) + 1,
        (now[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwapped = typed[row - 1] === word[column - 2] && typed[row - 2] === word[column - 1];
      if (row > 1 && column > 1 && isSwapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    before = last;
    last = now;
  }
  const distance = isBegun ? Math.min(...last) : (last[width] ?? most + 1);
  return Math.min(distance, most + 1);
}

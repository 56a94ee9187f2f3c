/** The numbers that a choice offers, with the chosen one, which a link may have brought. */
export function withChosen(numbers: readonly number[], chosen: number): readonly number[] {
  return [...new Set([...numbers, chosen])].sort((a, b) => a - b);
}

/** The worst that is known of a marker's incidents; drawn by lightness and hue, and said in its name. */
export type Severity = 'killed' | 'wounded' | 'none';

export function severityOf(killed: number, wounded: number): Severity {
  if (killed > 0) return 'killed';
  return wounded > 0 ? 'wounded' : 'none';
}

/** The worst outcome that figures state: somebody was killed, else somebody was wounded, else nobody is known to be hurt. */
export type Severity = 'killed' | 'wounded' | 'none';

/** Severity of two numbers of people; a negative number is not stated. */
export function severityOf(killed: number, wounded: number): Severity {
  if (killed > 0) return 'killed';
  return wounded > 0 ? 'wounded' : 'none';
}

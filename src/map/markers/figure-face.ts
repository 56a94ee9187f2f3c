import { leadingLine } from '../../spacetime/figure-lanes';
import type { NodeFigures } from '../../spacetime/measure-sums';
import { nodeTotals } from '../../spacetime/node-figures';

/** A range is written out up to this many characters, with the "+": more do not fit into a marker. */
const LONGEST_RANGE = 4;

/**
 * The figure on a marker: "12"; "9–12" for a range, or the best figure where the range is too long: "≈120", and "1.2k", which is rounded anyway; "?" where no incident states it. A "+"
 * says that incidents of another class have figures too, which are not added.
 */
export function figureFace(figures: NodeFigures, node: number): string {
  const { first, others } = leadingLine(nodeTotals(figures, node));
  if (!first) return '?';
  const range = `${compactNumber(first.low)}–${compactNumber(first.high)}`;
  const best = compactNumber(first.best);
  const more = others > 0 ? '+' : '';
  if (first.low === first.high) return `${best}${more}`;
  if (range.length + more.length <= LONGEST_RANGE) return `${range}${more}`;
  return Math.abs(first.best) < 1000 ? `≈${best}${more}` : `${best}${more}`;
}

/** 1234 -> "1.2k", 4.32 -> "4.3": four characters at most and a sign, up to a billion. */
export function compactNumber(value: number): string {
  if (value < 0) return `−${compactNumber(-value)}`;
  if (value < 1000) return Number.isInteger(value) ? String(value) : smallFraction(value);
  const [scaled, unit] = value < 999_500 ? [value / 1000, 'k'] : [value / 1_000_000, 'M'];
  return `${scaled < 9.95 ? Math.floor(scaled * 10) / 10 : Math.round(scaled)}${unit}`;
}

function smallFraction(value: number): string {
  if (value >= 99.95) return String(Math.round(value));
  if (value >= 0.095) return String(Number(value.toFixed(1)));
  return value < 0.0095 ? '≈0' : value.toFixed(2);
}

import type { FigureClaim, FigureMeasure, Group, Qualifier } from '../../../src/domain/claim';
import type { Assessment } from '../../../src/domain/incident';

/** A claim as a test needs it: `[low, high]`, one number for both. */
export function claim(
  measure: FigureMeasure,
  group: Group | undefined,
  number: number | readonly [number | null, number | null],
  source = 'a',
  qualifier?: Qualifier,
): FigureClaim {
  const [low, high] = typeof number === 'number' ? [number, number] : number;
  return { type: 'figure', source, measure, low, high, ...(group && { group }), ...(qualifier && { qualifier }) };
}

export function assess(measure: FigureMeasure, group: Group, best: number | null): Assessment {
  return { measure, group, best, reason: 'because' };
}

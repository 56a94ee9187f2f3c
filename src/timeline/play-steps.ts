import { MEAN_MINUTES } from '../spacetime/time-units';
import type { PlayStep } from '../state/app-state';
import type { TimeWindow } from './window-moves';

/** Incidents in a second, for play from incident to incident. */
export const INCIDENT_PACES: readonly number[] = [0.5, 1, 2, 4, 8];
/** A run of fewer steps would show too little. */
const FEWEST_STEPS = 8;

/** The steps in which play can go through a range. */
export function playSteps([from, to]: TimeWindow): readonly PlayStep[] {
  const fits = (unit: 'week' | 'month') => (to - from) / MEAN_MINUTES[unit] >= FEWEST_STEPS;
  return ['finest', ...(['week', 'month'] as const).filter(fits), 'incident'];
}

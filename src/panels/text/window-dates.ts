import type { Atlas } from '../../dataset/atlas';
import type { Minutes } from '../../domain/time-interval';
import type { Formats } from '../../i18n/formats';
import { windowText } from '../../i18n/window-text';
import { hasDates } from '../../spacetime/undated-rows';

/** The dates of the window; where no incident has a date, that it is not stated. */
export function windowDates({ engine }: Atlas, window: readonly [Minutes, Minutes], format: Formats): string {
  return hasDates(engine.table) ? windowText(window, format) : format.undated;
}

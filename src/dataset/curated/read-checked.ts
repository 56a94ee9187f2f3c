import type { Doubt } from '../../domain/doubt';
import type { Dataset, Incident } from '../../domain/incident';
import { type DatesAsWritten, intervalOfDates } from '../../domain/interval-of-dates';
import type { TimeInterval } from '../../domain/time-interval';

/** What a file writes in another shape than the page holds it. */
type WrittenIncident = Omit<Incident, 'time' | 'doubts'> & {
  readonly time: DatesAsWritten & Pick<TimeInterval, 'timeOfDay' | 'note'>;
  readonly doubts?: readonly (string | Doubt)[];
};

/**
 * Reads a file that the schema is known to accept, without the schema. The build compares the result with that of the schema,
 * and notes the file as checked only where they are equal.
 */
export function readChecked(value: unknown): Dataset {
  const file = value as Omit<Dataset, 'incidents'> & { readonly incidents: readonly WrittenIncident[] };
  return { ...file, incidents: file.incidents.map(readIncident) };
}

function readIncident({ doubts = [], ...incident }: WrittenIncident): Incident {
  return {
    ...incident,
    time: timeOf(incident.time),
    doubts: doubts.map((doubt) => (typeof doubt === 'string' ? { type: 'written', text: doubt } : doubt)),
  };
}

function timeOf({ timeOfDay, note, ...written }: WrittenIncident['time']): TimeInterval {
  const interval = intervalOfDates(written);
  if (!interval) throw new RangeError(`${written.date} is no date`);
  return { ...interval, ...(timeOfDay && { timeOfDay }), ...(note && { note }) };
}

import { civilText } from '../../domain/civil-time';
import { type DatesAsWritten, intervalOfDates } from '../../domain/interval-of-dates';
import { MINUTES_PER_DAY, type TimeInterval } from '../../domain/time-interval';

/** The time of an incident as a dataset file has it: its first and its last day, or minute, both included. */
export interface WrittenTime extends DatesAsWritten, Pick<TimeInterval, 'timeOfDay' | 'note'> {}

export function writtenTime({ start, end, precision, extent, timeOfDay, note }: TimeInterval): WrittenTime {
  if (precision === 'notStated') return { precision, ...(note && { note }) };
  const [date, last] = [civilText(start), lastText(start, end)];
  const rest = { precision, extent, ...(timeOfDay && { timeOfDay }), ...(note && { note }) };
  const shapes = [{ date }, { date, end: last }];
  const plain = shapes.find((dates) => {
    const read = intervalOfDates({ ...dates, precision, extent });
    return read?.start === start && read.end === end && read.precision === precision;
  });
  return { ...(plain ?? { date, end: last, exact: true }), ...rest };
}

function lastText(start: number, end: number): string {
  const isWholeDays = start % MINUTES_PER_DAY === 0 && end % MINUTES_PER_DAY === 0;
  return isWholeDays ? civilText(end - MINUTES_PER_DAY) : civilText(end - 1, true);
}

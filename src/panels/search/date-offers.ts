import { type NamedDates, readDates } from '../../dataset/search/read-dates';

/** Whether some of the dates lie in the dataset's time. */
export function isInRange({ from, to }: NamedDates, [first, last]: readonly [number, number]): boolean {
  return from < last && to > first;
}

/** The dates that a text names when at least one reading of it lies in the dataset's time; else the text means words. */
export function offeredDates(text: string, range: readonly [number, number]): readonly NamedDates[] {
  const dates = readDates(text);
  return dates.some((each) => isInRange(each, range)) ? dates : [];
}

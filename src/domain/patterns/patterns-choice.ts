/** What may follow what: incidents of two values of a dimension, within days and, unless null, km. */
export interface FollowChoice {
  /** '' for the one that the dataset suggests; then `first` and `next` are too. */
  readonly dimension: string;
  /** A value of the dimension; '' for any incident. */
  readonly first: string;
  readonly next: string;
  readonly days: number;
  readonly km: number | null;
}

/** What a reader wants to see of the patterns. */
export interface PatternsChoice {
  /** The dimension by whose values gaps are told apart; '' for all incidents together. */
  readonly gapsBy: string;
  /** Days that the test of bursts counts together. */
  readonly burstDays: number;
  readonly follow: FollowChoice;
}

export const DEFAULT_PATTERNS: PatternsChoice = {
  gapsBy: '',
  burstDays: 7,
  follow: { dimension: '', first: '', next: '', days: 7, km: null },
};

/** The most days and km that a choice may have. */
export const MOST_DAYS = 366;
export const MOST_KM = 5000;

/** For links: `by,7,7,,class,attack,strike`: gaps by, days of a burst, days and km of what follows, its dimension and values. */
export function formatPatterns({ gapsBy, burstDays, follow }: PatternsChoice): string {
  const { dimension, first, next, days, km } = follow;
  const parts = [gapsBy, burstDays, days, km ?? '', dimension, first, next].map((part) =>
    String(part).replaceAll('%', '%25').replaceAll(',', '%2C'),
  );
  while (parts.length > 4 && parts.at(-1) === '') parts.pop();
  return parts.join(',');
}

/** The inverse of `formatPatterns`; `1` stands for the choice without one. Undefined for any other text. */
export function parsePatterns(text: string): PatternsChoice | undefined {
  if (text === '1') return DEFAULT_PATTERNS;
  const parts = text.split(',').map((part) => part.replaceAll('%2C', ',').replaceAll('%25', '%'));
  const [gapsBy = '', burst = '', days = '', km = '', dimension = '', first = '', next = ''] = parts;
  if (parts.length < 4 || parts.length > 7) return undefined;
  const [burstDays, followDays] = [Number(burst), Number(days)];
  const isDays = (value: number) => Number.isInteger(value) && value >= 1 && value <= MOST_DAYS;
  const distance = km === '' ? null : Number(km);
  if (!isDays(burstDays) || !isDays(followDays)) return undefined;
  if (distance !== null && !(distance > 0 && distance <= MOST_KM)) return undefined;
  return { gapsBy, burstDays, follow: { dimension, first, next, days: followDays, km: distance } };
}

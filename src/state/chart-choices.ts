/** The charts, in their order on the page. */
export const CHART_IDS = ['time', 'parts', 'ranked', 'calendar', 'hours', 'cross', 'scatter'] as const;
export type ChartId = (typeof CHART_IDS)[number];

/** `bins`: each bin alone. `cumulative`: all bins up to it. `average`: the mean of it and the bins before. */
export const CHART_TIME_MODES = ['bins', 'cumulative', 'average'] as const;
export type ChartTimeMode = (typeof CHART_TIME_MODES)[number];

/** What a reader chose in the charts. What is absent is as the charts begin; a value that the dataset does not have has no effect. */
export interface ChartChoices {
  /** The charts that are shown; absent for all. */
  readonly shown?: readonly ChartId[];
  readonly time?: ChartTimeMode;
  /** Id of the line of the totals whose figures are shown. */
  readonly class?: string;
  /** Dimension of the ranked bars. */
  readonly ranked?: string;
  /** Year of the calendar. */
  readonly year?: number;
  /** Dimensions of the cross table. */
  readonly rows?: string;
  readonly columns?: string;
  /** Numbers of the scatter: `killed`, `wounded` or the id of a column. */
  readonly x?: string;
  readonly y?: string;
}

/** `1` for all charts, or their ids with commas. Undefined for any other text. */
export function parseShown(text: string): readonly ChartId[] | undefined {
  if (text === '1') return CHART_IDS;
  const ids = text.split(',');
  const known = CHART_IDS.filter((id) => ids.includes(id));
  return known.length > 0 && known.length === ids.length ? known : undefined;
}

/** The inverse of `parseShown`. */
export function formatShown(shown: readonly ChartId[] = CHART_IDS): string {
  return shown.length === CHART_IDS.length ? '1' : shown.join(',');
}

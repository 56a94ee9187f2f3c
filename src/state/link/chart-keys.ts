import { numbersOf } from '../../spacetime/number-pairs';
import type { AppState } from '../app-state';
import { CHART_TIME_MODES, type ChartChoices } from '../chart-choices';

type Choice = Exclude<keyof ChartChoices, 'shown'>;

interface ChartKey {
  readonly key: string;
  readonly choice: Choice;
  /** Undefined when the text is not a valid value. */
  readonly parse: (text: string) => string | number | undefined;
}

const anyText = (text: string) => text || undefined;
const year = (text: string) => (/^\d{1,4}$/.test(text) ? Number(text) : undefined);
const timeMode = (text: string) => CHART_TIME_MODES.find((each) => each === text);

/** The keys of what a reader chose in the charts; which charts are shown stands in the key `charts`. */
const CHART_KEYS: readonly ChartKey[] = [
  { key: 'c.time', choice: 'time', parse: timeMode },
  { key: 'c.class', choice: 'class', parse: anyText },
  { key: 'c.ranked', choice: 'ranked', parse: anyText },
  { key: 'c.year', choice: 'year', parse: year },
  { key: 'c.rows', choice: 'rows', parse: anyText },
  { key: 'c.columns', choice: 'columns', parse: anyText },
  { key: 'c.x', choice: 'x', parse: anyText },
  { key: 'c.y', choice: 'y', parse: anyText },
];

export function isChartKey(key: string): boolean {
  return CHART_KEYS.some((each) => each.key === key);
}

/** The choices of a link, and the keys whose text is not a valid value. */
export function parseChartKeys(params: URLSearchParams): { choices: ChartChoices; broken: readonly string[] } {
  const found: Partial<Record<Choice, string | number>> = {};
  const broken: string[] = [];
  for (const { key, choice, parse } of CHART_KEYS) {
    const text = params.get(key);
    if (text === null) continue;
    const value = parse(text);
    if (value === undefined) broken.push(key);
    else found[choice] = value;
  }
  return { choices: found as ChartChoices, broken };
}

/** The choices as keys and texts; none while the charts are closed, because nobody sees them. */
export function formatChartKeys({ charts, chartChoices }: AppState): readonly (readonly [string, string])[] {
  if (!charts) return [];
  return CHART_KEYS.flatMap(({ key, choice }) => {
    const value = chartChoices[choice];
    return value === undefined ? [] : [[key, String(value)] as const];
  });
}

/** The choices that name what the dataset does not have, as `key=value`. */
export function unknownChartChoices({ dataset, chartChoices }: AppState): readonly string[] {
  if (dataset.status !== 'ready') return [];
  const { table, lines } = dataset.atlas.engine;
  const dimensions = table.dimensions.map(({ id }) => id);
  const has: Readonly<Record<string, readonly string[]>> = {
    class: lines,
    ranked: dimensions,
    rows: dimensions,
    columns: dimensions,
    x: numbersOf(table),
    y: numbersOf(table),
  };
  return CHART_KEYS.flatMap(({ key, choice }) => {
    const value = chartChoices[choice];
    return value === undefined || (has[choice]?.includes(String(value)) ?? true) ? [] : [`${key}=${value}`];
  });
}

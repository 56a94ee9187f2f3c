import type { LinkFile } from '../../dataset/storage/file-mark';
import { formatRelease, parseRelease, type Release } from '../../domain/dataset-release';
import { isLanguageTag, type Language } from '../../domain/language';
import { formatPatterns, type PatternsChoice, parsePatterns } from '../../domain/patterns/patterns-choice';
import type { Comparison } from '../../live/selection-values';
import { DEFAULT_SPLIT, isWholeRange } from '../../live/selection-values';
import { DEFAULT_MEASURE, type Measure, parseMeasure } from '../../spacetime/figure-measure';
import type { AppState, ListScope, MapCamera, Theme, TimeMode } from '../app-state';
import { type ChartChoices, type ChartId, formatShown, parseShown } from '../chart-choices';
import { formatChartKeys, isChartKey, parseChartKeys } from './chart-keys';
import { COMPARISON_KEY, formatComparison, OTHER_PREFIX, parseComparison } from './link-comparison';
import { formatLinkDate, parseLinkDate } from './link-dates';
import { formatLinkFiles, parseLinkFiles } from './link-files';
import { formatView, parseView } from './view-text';

/** What a link sets. An absent field means the default. */
export interface LinkState {
  /** The window [from, to), in minutes: `to` is the first moment after it, so `to=2020-03-15` ends with 14 March. */
  readonly from?: number;
  readonly to?: number;
  readonly mode?: TimeMode;
  readonly incident?: string;
  readonly view?: MapCamera;
  readonly query?: string;
  readonly scope?: ListScope;
  readonly split?: string;
  readonly measure?: Measure;
  readonly theme?: Theme;
  readonly language?: Language;
  readonly density?: boolean;
  /** The charts that are shown; absent while the charts are closed. */
  readonly charts?: readonly ChartId[];
  readonly chartChoices?: ChartChoices;
  readonly patterns?: PatternsChoice;
  readonly embed?: boolean;
  readonly data?: string;
  /** Address of the folder of an archive. */
  readonly archive?: string;
  readonly files?: readonly LinkFile[];
  /** Id of a dataset that is written in this browser. */
  readonly written?: string;
  /** The release of the data that the link's author saw. */
  readonly release?: Release;
  readonly filters?: Readonly<Record<string, readonly string[]>>;
  readonly comparison?: Comparison;
}

interface LinkEntry<K extends keyof LinkState> {
  readonly key: string;
  readonly field: K;
  /** Returns undefined when the text is not a valid value. */
  readonly parse: (text: string) => LinkState[K] | undefined;
  /** Returns null for the default, which a link leaves out. */
  readonly format: (state: AppState) => string | null;
}

/** One value for each dataset on the screen that came from a file. */
const FILE_KEY = 'file';
const FILTER_PREFIX = 'f.';

/** `upToDate` is what links called the cumulative mode at first. */
function parseMode(text: string): TimeMode | undefined {
  if (text === 'upToDate') return 'cumulative';
  return text === 'window' || text === 'cumulative' ? text : undefined;
}

function oneOf<T extends string>(...allowed: readonly T[]): (text: string) => T | undefined {
  return (text) => allowed.find((each) => each === text);
}

function entry<K extends keyof LinkState>(
  key: string,
  field: K,
  parse: LinkEntry<K>['parse'],
  format: LinkEntry<K>['format'],
): LinkEntry<K> {
  return { key, field, parse, format };
}

/** One entry for each key of a link. Keys that the table does not name stay in the link as they are. */
const LINK_TABLE = [
  entry('from', 'from', parseLinkDate, (state) => (isWholeRange(state) ? null : formatLinkDate(state.window[0]))),
  entry('to', 'to', parseLinkDate, (state) => (isWholeRange(state) ? null : formatLinkDate(state.window[1]))),
  entry('mode', 'mode', parseMode, ({ mode }) => (mode === 'window' ? null : mode)),
  entry('incident', 'incident', (text) => text || undefined, selectedId),
  entry('view', 'view', parseView, ({ view }) => (view ? formatView(view) : null)),
  entry(
    'q',
    'query',
    (text) => text,
    ({ query }) => query.trim() || null,
  ),
  entry('scope', 'scope', oneOf('inView', 'everywhere'), ({ scope }) => (scope === 'everywhere' ? null : scope)),
  entry(
    'split',
    'split',
    (text) => text || undefined,
    ({ split }) => (split === DEFAULT_SPLIT ? null : split),
  ),
  entry('measure', 'measure', parseMeasure, ({ measure }) => (measure === DEFAULT_MEASURE ? null : measure)),
  entry('theme', 'theme', oneOf('system', 'light', 'dark'), ({ theme }) => (theme === 'system' ? null : theme)),
  // English is left out where the page would speak it anyway.
  entry(
    'lang',
    'language',
    (text) => (isLanguageTag(text) ? text : undefined),
    ({ language, homeLanguage }) => (language === 'en' && homeLanguage === 'en' ? null : language),
  ),
  entry(
    'density',
    'density',
    (text) => (text === '1' ? true : undefined),
    ({ density }) => (density ? '1' : null),
  ),
  entry('charts', 'charts', parseShown, ({ charts, chartChoices }) =>
    charts ? formatShown(chartChoices.shown) : null,
  ),
  entry('patterns', 'patterns', parsePatterns, ({ patterns }) => patterns && formatPatterns(patterns)),
  entry(
    'embed',
    'embed',
    (text) => (text === '1' ? true : undefined),
    ({ embed }) => (embed ? '1' : null),
  ),
  entry(
    'data',
    'data',
    (text) => text || undefined,
    ({ dataset }) => (dataset.status === 'ready' ? dataset.link : null),
  ),
  entry(
    'archive',
    'archive',
    (text) => text || undefined,
    ({ dataset, archive }) => (dataset.status === 'ready' && dataset.atlas.archive ? (archive?.link ?? null) : null),
  ),
  entry(
    'written',
    'written',
    (text) => text || undefined,
    ({ dataset }) => (dataset.status === 'ready' && dataset.atlas.isWritten ? dataset.atlas.id : null),
  ),
  entry('release', 'release', parseRelease, releaseText),
] as const;

/** While a notice says that the data is not what the link cites, the address keeps what the link cites, for a reload. */
function releaseText({ release, cited }: AppState): string | null {
  const kept = cited ?? release;
  return kept && formatRelease(kept);
}

function selectedId({ dataset, selected }: AppState): string | null {
  if (dataset.status !== 'ready' || selected < 0) return null;
  return dataset.atlas.summary(selected).id;
}

/** Reads a query string. `broken` lists the keys whose text is not a valid value; their fields are absent. */
export function parseLink(search: string): { state: LinkState; broken: readonly string[] } {
  const params = new URLSearchParams(search);
  const state: Record<string, unknown> = {};
  const broken: string[] = [];
  for (const { key, field, parse } of LINK_TABLE) {
    const text = params.get(key);
    if (text === null) continue;
    const value = parse(text);
    if (value === undefined) broken.push(key);
    else state[field] = value;
  }
  const { choices, broken: brokenChoices } = parseChartKeys(params);
  if (Object.keys(choices).length > 0) state.chartChoices = choices;
  broken.push(...brokenChoices);
  const filters = parseFilters(params);
  if (filters) state.filters = filters;
  const comparison = parseComparison(params);
  if (comparison) state.comparison = comparison;
  else if (comparison === undefined) broken.push(COMPARISON_KEY);
  const files = parseLinkFiles(params.getAll(FILE_KEY));
  if (!files) broken.push(FILE_KEY);
  else if (files.length > 0) state.files = files;
  return { state: state as LinkState, broken };
}

function parseFilters(params: URLSearchParams): Record<string, string[]> | null {
  const filters = new Map<string, string[]>();
  for (const [key, value] of params) {
    if (!key.startsWith(FILTER_PREFIX)) continue;
    const dimension = key.slice(FILTER_PREFIX.length);
    filters.set(dimension, [...(filters.get(dimension) ?? []), value]);
  }
  return filters.size > 0 ? Object.fromEntries(filters) : null;
}

/** The query string of a state. Keys in `before` that the table does not name stay as they are. */
export function formatLink(state: AppState, before: string): string {
  const params = new URLSearchParams(before);
  const isInTable = (key: string) =>
    key === FILE_KEY ||
    key === COMPARISON_KEY ||
    isChartKey(key) ||
    [FILTER_PREFIX, OTHER_PREFIX].some((prefix) => key.startsWith(prefix)) ||
    LINK_TABLE.some((each) => each.key === key);
  for (const key of [...params.keys()]) {
    if (isInTable(key)) params.delete(key);
  }
  for (const { key, format } of LINK_TABLE) {
    const text = format(state);
    if (text !== null) params.set(key, text);
  }
  for (const [key, text] of formatChartKeys(state)) params.set(key, text);
  for (const file of formatLinkFiles(state)) params.append(FILE_KEY, file);
  for (const [dimension, values] of Object.entries(state.filters)) {
    for (const value of values) params.append(`${FILTER_PREFIX}${dimension}`, value);
  }
  for (const [key, value] of formatComparison(state)) params.append(key, value);
  const text = params.toString().replaceAll('%2C', ',').replaceAll('%3A', ':');
  return text === '' ? '' : `?${text}`;
}

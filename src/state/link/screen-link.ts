import type { AppState } from '../app-state';
import { formatLink } from './link-table';

type Address = Pick<Location, 'origin' | 'pathname' | 'search'>;

/** Keys of a link that say which data it opens, and not what it shows of them. */
const DATA_KEYS: ReadonlySet<string> = new Set(['data', 'file', 'release']);

/** The link of what the page shows now. The address bar has it a moment later, and in a frame it has `embed` too. */
export function screenLink(state: AppState, { origin, pathname, search }: Address): string {
  const url = new URL(`${origin}${pathname}${formatLink(state, search)}`);
  return withoutKey(url.href, 'embed');
}

/** The link of all of the dataset. */
export function datasetLink(screen: string): string {
  const keys = new Set(new URL(screen).searchParams.keys());
  return [...keys].filter((key) => !DATA_KEYS.has(key)).reduce(withoutKey, screen);
}

/** The link of the page in a frame. */
export function embedLink(screen: string): string {
  return `${screen}${screen.includes('?') ? '&' : '?'}embed=1`;
}

/** Commas and colons stay as they are: an address that people read has few escapes. */
function withoutKey(link: string, key: string): string {
  const url = new URL(link);
  const pairs = url.search.slice(1).split('&');
  const keyOf = (pair: string) => decodeURIComponent((pair.split('=')[0] ?? '').replaceAll('+', ' '));
  const kept = pairs.filter((pair) => pair !== '' && keyOf(pair) !== key);
  return `${url.origin}${url.pathname}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

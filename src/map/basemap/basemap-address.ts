import { isOnThisComputer, nameThisComputer } from '../../domain/this-computer';
import type { MessageKey, Texts } from '../../i18n/texts';

/** Why a basemap cannot be used: the key of a message and its parameters. */
export interface BasemapRefusal {
  readonly key: MessageKey;
  readonly params: Readonly<Record<string, string | number>>;
}

export type Checked<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: BasemapRefusal };

export function refuse(key: MessageKey, params: BasemapRefusal['params'] = {}): { ok: false; refusal: BasemapRefusal } {
  return { ok: false, refusal: { key, params } };
}

export function refusalText({ key, params }: BasemapRefusal, { t }: Texts): string {
  return t(key, params);
}

/**
 * The absolute form of an address that may be relative to the page. It must be https, on the page's own origin, or http on this
 * computer, where tile servers of analysts run.
 */
export function checkAddress(text: string, page: string): Checked<string> {
  const url = text.trim() === '' ? null : parseUrl(text.trim(), page);
  if (!url) return refuse('map.reasonUrl');
  if (url.protocol !== 'https:' && !isOnThisComputer(url) && url.origin !== parseUrl(page)?.origin) {
    return refuse('map.reasonScheme', { address: url.href });
  }
  return { ok: true, value: nameThisComputer(url).href.replaceAll('%7B', '{').replaceAll('%7D', '}') };
}

/** Null when the text is not an address. */
export function parseUrl(text: string, base?: string): URL | null {
  try {
    return new URL(text, base);
  } catch {
    return null;
  }
}

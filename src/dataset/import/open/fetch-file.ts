import { nameThisComputer } from '../../../domain/this-computer';
import type { Problem } from '../../problem';
import { LIMITS } from './limits';

export type FetchedFile =
  | { readonly ok: true; readonly file: Blob; readonly name: string }
  | { readonly ok: false; readonly problem: Problem };

/**
 * Fetches a file that a link names or a reader typed in. Sends no credentials, so that a link cannot open what only a signed-in
 * user may see.
 */
export async function fetchFile(
  address: string,
  pageUrl: string,
  signal: AbortSignal,
  fetchUrl: (url: string, signal: AbortSignal) => Promise<Response>,
): Promise<FetchedFile> {
  const url = webAddress(address, pageUrl);
  if (!url) return failed('fetchFailed', address, 'addressInvalid');
  let response: Response;
  try {
    response = await fetchUrl(url.href, signal);
  } catch {
    // The browser does not say whether the server refused, or could not be reached.
    return failed('fetchRefused', url.href, '');
  }
  if (!response.ok) return failed('fetchFailed', url.href, `HTTP ${response.status}`);
  if (Number(response.headers.get('content-length') ?? 0) > LIMITS.unpackedBytes) {
    return failed('fetchFailed', url.href, 'unpackedTooLarge');
  }
  try {
    return { ok: true, file: await response.blob(), name: nameOf(url) };
  } catch {
    return failed('fetchFailed', url.href, 'connectionLost');
  }
}

/** The address of a web page or file, without a user's name; null for any other text. `base` is that of a relative address. */
export function webAddress(address: string, base: string): URL | null {
  if (!URL.canParse(address.trim(), base)) return null;
  const url = nameThisComputer(new URL(address.trim(), base));
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:';
  return isWeb && url.username === '' && url.password === '' ? url : null;
}

function nameOf(url: URL): string {
  const last = url.pathname.split('/').filter(Boolean).at(-1) ?? url.host;
  try {
    return decodeURIComponent(last);
  } catch {
    return last;
  }
}

function failed(code: 'fetchFailed' | 'fetchRefused', url: string, reason: string): FetchedFile {
  return { ok: false, problem: { code, params: { url, reason } } };
}

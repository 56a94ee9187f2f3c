import type { Answer } from './archive-answer';
import type { FetchPart } from './part-fetch';

/** The text of a manifest, or why it cannot be had. */
export async function fetchManifest(url: string, fetch: FetchPart): Promise<Answer<string>> {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    if (response.ok) return { ok: true, value: await response.text() };
    return { ok: false, problem: { code: 'fetchFailed', params: { url, reason: `HTTP ${response.status}` } } };
  } catch {
    // The browser does not say whether the server refused, or could not be reached.
    return { ok: false, problem: { code: 'fetchRefused', params: { url, reason: '' } } };
  }
}

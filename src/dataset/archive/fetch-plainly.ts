import type { FetchPart } from './part-fetch';

/** Fetches from a host that learns nothing about the reader or the page. */
export const fetchPlainly: FetchPart = (url, init) =>
  fetch(url, { ...init, credentials: 'omit', referrerPolicy: 'no-referrer' });

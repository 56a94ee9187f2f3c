const NAMES = new Set(['localhost', '127.0.0.1', '[::1]']);

/** Whether an address is http on this computer, where tile servers and files of analysts are served. Any port counts. */
export function isOnThisComputer(url: URL): boolean {
  return url.protocol === 'http:' && NAMES.has(url.hostname);
}

/**
 * The same address in a form that the page's policy can allow: a Content Security Policy cannot name an IPv6 address, and
 * browsers find `[::1]` by the name `localhost` as well.
 */
export function nameThisComputer(url: URL): URL {
  if (url.protocol !== 'http:' || url.hostname !== '[::1]') return url;
  const named = new URL(url);
  named.hostname = 'localhost';
  return named;
}

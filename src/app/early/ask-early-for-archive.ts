import type { EarlyArchive } from '../../dataset/archive/early-archive';

/** What the script needs of the window. */
export interface EarlyPage {
  readonly location: Pick<Location, 'search' | 'origin'>;
  readonly document: Pick<Document, 'baseURI'>;
  fetch(url: URL | string, init: RequestInit): Promise<Response>;
  atlasEarlyArchive?: EarlyArchive;
}

/** As for every part of an archive: the host learns nothing about the reader. */
const PLAIN = { credentials: 'omit', referrerPolicy: 'no-referrer' } as const;

/**
 * Asks for the manifest that the link names, where it is on the page's own host, and then for what the first view needs of it.
 * Returns whether the link names one.
 */
export function askEarlyForArchive(page: EarlyPage): boolean {
  const link = new URLSearchParams(page.location.search);
  const url = link.has('data') ? null : addressOf(link.get('archive'), page);
  if (!url) return false;
  const text = page
    .fetch(url, { ...PLAIN, cache: 'no-cache' })
    .then((answer) => (answer.ok ? answer.text() : null))
    .catch(() => null);
  const bytesOf = (part: string) =>
    page
      .fetch(part, { ...PLAIN, priority: 'low' })
      .then((answer) => (answer.ok ? answer.arrayBuffer() : null))
      .catch(() => null);
  const parts = text
    .then((json) =>
      Object.fromEntries(
        firstFiles(json)
          .map((file) => new URL(file, url).href)
          .map((part) => [part, bytesOf(part)]),
      ),
    )
    // A manifest that is none: the reader says so when it comes to it.
    .catch(() => ({}));
  page.atlasEarlyArchive = { url: url.href, text, parts };
  return true;
}

/** Without the imports that the reader's own `manifestAddress` has. */
function addressOf(link: string | null, { location, document }: EarlyPage): URL | null {
  if (!link) return null;
  if (!URL.canParse(link, document.baseURI)) return null;
  const url = new URL(link, document.baseURI);
  if (url.origin !== location.origin) return null;
  if (!url.pathname.endsWith('.json')) url.pathname = `${url.pathname.replace(/\/$/, '')}/manifest.json`;
  return url;
}

interface Named {
  readonly file: string;
  readonly index?: unknown;
}

/** A plain name beside the manifest, as builders write it. A manifest must not send the page to files elsewhere; any other name waits for the reader. */
const BESIDE = /^\w[\w.-]*$/;

/** The counts by month of the world and of the coarsest cells, and what the histogram needs. */
function firstFiles(json: string | null): readonly string[] {
  const { levels } = JSON.parse(json ?? '') as { levels: readonly { months: Named; crossings?: Named | null }[] };
  const files = levels.slice(0, 2).flatMap(({ months, crossings }) => [months, ...(crossings ? [crossings] : [])]);
  return files.filter(({ file, index }) => index === undefined && BESIDE.test(file)).map(({ file }) => file);
}

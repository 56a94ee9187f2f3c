import type { FetchPart } from './part-fetch';

/** Files that are on their way to the reader without its asking. */
export interface GivenParts {
  readonly fetch: FetchPart;
  /** From now on the reader waits for these addresses. */
  expect(urls: readonly string[]): void;
  /** Null when the file could not be had: the reader then asks for it itself. */
  give(url: string, bytes: ArrayBuffer | null): void;
}

interface Expected {
  readonly bytes: Promise<ArrayBuffer | null>;
  readonly give: (bytes: ArrayBuffer | null) => void;
  isUsed: boolean;
}

/** Answers from what is given, once, and asks the host for all else. */
export function createGivenParts(fetch: FetchPart): GivenParts {
  const expected = new Map<string, Expected>();
  return {
    async fetch(url, init) {
      const part = expected.get(url);
      // A second try must not meet the same bytes: they may be what was wrong.
      if (!part || part.isUsed) return await fetch(url, init);
      part.isUsed = true;
      const bytes = await part.bytes;
      return bytes ? new Response(bytes) : await fetch(url, init);
    },
    expect(urls) {
      for (const url of urls) {
        let give: Expected['give'] = () => {};
        const bytes = new Promise<ArrayBuffer | null>((resolve) => {
          give = resolve;
        });
        expected.set(url, { bytes, give, isUsed: false });
      }
    },
    give: (url, bytes) => expected.get(url)?.give(bytes),
  };
}

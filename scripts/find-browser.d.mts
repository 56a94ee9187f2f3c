export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
  /** Where it was found, in words. */
  readonly origin: string;
  /** What its environment needs beside our own. */
  readonly env: Readonly<Record<string, string>>;
  readonly args: string[];
  /** Places passed over, and why. */
  readonly tried: readonly string[];
}

export class NoBrowser extends Error {}

/** Finds a Chromium that runs here. */
export function findBrowser(env?: Readonly<Record<string, string | undefined>>): Promise<FoundBrowser>;

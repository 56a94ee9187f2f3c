export interface FoundBrowser {
  readonly path: string;
  readonly version: string;
  /** Where it was found, in words. */
  readonly origin: string;
  /** Variables that it needs in its environment, besides those of this process. */
  readonly env: Readonly<Record<string, string>>;
  readonly args: string[];
  /** The places without a browser that runs, and why. */
  readonly tried: readonly string[];
}

export class NoBrowser extends Error {}

/** Finds a Chromium that runs here. */
export function findBrowser(env?: Readonly<Record<string, string | undefined>>): Promise<FoundBrowser>;

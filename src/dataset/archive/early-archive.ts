/** What the page's first script has asked for, before the code that reads archives is there. */
export interface EarlyArchive {
  /** Address of the manifest. */
  readonly url: string;
  /** Null when it could not be had. */
  readonly text: Promise<string | null>;
  /** By address, the files that the first view needs. */
  readonly parts: Promise<Readonly<Record<string, Promise<ArrayBuffer | null>>>>;
}

declare global {
  interface Window {
    atlasEarlyArchive?: EarlyArchive;
  }
}

/** What was asked for early of this archive, once; null where nothing was. */
export function takeEarlyArchive(page: Pick<Window, 'atlasEarlyArchive'>, url: string): EarlyArchive | null {
  const early = page.atlasEarlyArchive;
  delete page.atlasEarlyArchive;
  return early?.url === url ? early : null;
}

/** A file of a release of the page. */
export interface ReleaseFile {
  /** Relative to the folder of the page; the page itself is `index.html`. */
  readonly path: string;
  /** SHA-256 of its bytes, in base64. */
  readonly hash: string;
  readonly bytes: number;
  /** Whether the page can start and draw its map only with this file; the others are fetched when these are there. */
  readonly isNeeded: boolean;
}

/** All files of one build of the page. Files of two releases are never answered to the same tab. */
export interface Release {
  /** Made from the hashes of all files: the same files have the same version. */
  readonly version: string;
  readonly files: readonly ReleaseFile[];
}

export const PAGE = 'index.html';

/**
 * Which file of the page a request asks for, as a path relative to its folder; null where the worker must leave the request
 * alone: another host, another folder, another method, an address with a user's own file.
 */
export function pathOfRequest(request: Pick<Request, 'url' | 'method' | 'mode'>, folder: string): string | null {
  const url = new URL(request.url);
  if (request.method !== 'GET' || !url.href.startsWith(folder)) return null;
  const path = decodePath(url.pathname.slice(new URL(folder).pathname.length));
  if (request.mode === 'navigate') return path === '' || path === PAGE ? PAGE : null;
  return path === '' || path === null ? null : path;
}

/** Where the file is fetched. Many hosts send `index.html` on to its folder, and a page may not be answered with a redirect. */
export function addressOfFile({ path }: Pick<ReleaseFile, 'path'>, folder: string): string {
  return new URL(path === PAGE ? './' : path, folder).href;
}

/** Whether the name of the file changes with its bytes, so that it stands for the same bytes in every release. */
export function isNamedByContent(path: string): boolean {
  return path.startsWith('assets/');
}

function decodePath(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}

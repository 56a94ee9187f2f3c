import { createPartialResponse } from 'workbox-range-requests';
import type { FileShelf } from './file-shelf';
import { NotKept } from './file-shelf';
import { isNamedByContent, PAGE, type ReleaseFile } from './release';

/**
 * Answers a request with a kept file, or with the part of it that the request asks for. A file that is missing is fetched,
 * compared with the release and kept again.
 */
export async function answer(
  request: Request,
  file: ReleaseFile,
  shelf: FileShelf,
  fetcher: typeof fetch,
): Promise<Response> {
  const kept = (await shelf.take(file)) ?? (await fetchMissing(file, shelf));
  if (kept) return request.headers.has('range') ? createPartialResponse(request, kept) : kept;
  // The page may be newer than the worker, which is then replaced; a name with a hash cannot be mistaken for another.
  if (file.path === PAGE || isNamedByContent(file.path)) return fetcher(request);
  // Of the other files the host has bytes of another release, if any: an error is better than a mixture.
  return Response.error();
}

async function fetchMissing(file: ReleaseFile, shelf: FileShelf): Promise<Response | undefined> {
  try {
    await shelf.keep(file);
    return await shelf.take(file);
  } catch (error) {
    if (error instanceof NotKept) return undefined;
    throw error;
  }
}

import type { Problem } from '../problem';

/** The part of `fetch` that an archive needs. Tests pass their own. */
export type FetchPart = (
  url: string,
  init: { readonly headers?: Record<string, string>; readonly signal?: AbortSignal; readonly cache?: RequestCache },
) => Promise<Response>;

/** Why a part of an archive cannot be used. Thrown within the worker; outside it is a value. */
export class PartError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
  }
}

/** What was fetched so far. */
export interface Traffic {
  requests: number;
  bytes: number;
}

/** A file or a range of it, as the manifest or an index describes it. */
export interface WantedPart {
  readonly url: string;
  /** Its name in the manifest, for messages. */
  readonly file: string;
  readonly bytes: number;
  /** The beginning of the sha256, 16 or 64 hexadecimal digits; '' where nothing states it. */
  readonly sha256: string;
  /** First byte; null for the whole file. */
  readonly offset: number | null;
}

/**
 * Fetches a part and checks that it is whole and the right one.
 * @throws PartError archivePartMissing, archivePartCut, archivePartOther, archiveNoRange or archiveOffline
 */
export async function fetchPart(
  part: WantedPart,
  fetch: FetchPart,
  traffic: Traffic,
  signal?: AbortSignal,
): Promise<ArrayBuffer> {
  const { url, file, bytes, offset } = part;
  const headers = offset === null ? {} : { Range: `bytes=${offset}-${offset + bytes - 1}` };
  traffic.requests += 1;
  const response = await fetch(url, { headers, ...(signal && { signal }) }).catch(() => {
    throw new PartError({ code: 'archiveOffline', params: { file } });
  });
  if (offset !== null && response.status === 200) {
    // The whole file is on its way: reading it for a part of it would cost the reader far more than was asked for.
    void response.body?.cancel();
    throw new PartError({ code: 'archiveNoRange', params: { file } });
  }
  if (!response.ok)
    throw new PartError({ code: 'archivePartMissing', params: { file, reason: `HTTP ${response.status}` } });
  const answer = await response.arrayBuffer().catch(() => {
    throw new PartError({ code: 'archiveOffline', params: { file } });
  });
  traffic.bytes += answer.byteLength;
  if (answer.byteLength < bytes)
    throw new PartError({ code: 'archivePartCut', params: { file, bytes: answer.byteLength, needed: bytes } });
  if (answer.byteLength > bytes || !(await isOf(answer, part.sha256)))
    throw new PartError({ code: 'archivePartOther', params: { file } });
  return answer;
}

/** Whether the bytes have the checksum. A page without a secure context has no hashes: there, the size alone is checked. */
export async function isOf(bytes: ArrayBuffer, sha256: string): Promise<boolean> {
  const { subtle } = globalThis.crypto;
  if (!subtle || sha256 === '') return true;
  return (await hashOf(bytes)).startsWith(sha256);
}

/** The sha256 of bytes, 64 hexadecimal digits. */
export async function hashOf(bytes: BufferSource): Promise<string> {
  const digest = new Uint8Array(await globalThis.crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

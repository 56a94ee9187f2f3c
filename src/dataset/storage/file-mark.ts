/** How a link names a file that only its readers have. */
export interface FileMark {
  readonly name: string;
  /** Bytes. */
  readonly size: number;
  /** Of all bytes: 16 hexadecimal digits. Null where the browser cannot compute it, as on plain HTTP. */
  readonly hash: string | null;
}

/** A dataset that a link names: a file that its readers have, or the bundled dataset as a part of a comparison. */
export type LinkFile = FileMark | 'bundled';

const BLOCK = 4 * 1024 * 1024;
const HASH_BYTES = 8;

/** The hash is that of the hashes of blocks, so that a large file is never in memory as a whole. */
export async function markFile(file: Blob, name: string): Promise<FileMark> {
  return { name, size: file.size, hash: await hashOf(file).catch(() => null) };
}

/** Whether two marks are of one file. Without a hash on one side, name and size decide. */
export function isSameFile(a: FileMark, b: FileMark): boolean {
  if (a.size !== b.size) return false;
  return a.hash !== null && b.hash !== null ? a.hash === b.hash : a.name === b.name;
}

/** `size,hash,name`. The name is last, because it may have commas. */
export function formatMark({ size, hash, name }: FileMark): string {
  return `${size},${hash ?? ''},${name}`;
}

/** The inverse of `formatMark`; undefined for other text. */
export function parseMark(text: string): FileMark | undefined {
  const [, size, hash = '', name] = /^(\d{1,15}),([0-9a-f]{16})?,(.+)$/s.exec(text) ?? [];
  return name === undefined ? undefined : { name, size: Number(size), hash: hash === '' ? null : hash };
}

async function hashOf(file: Blob): Promise<string> {
  const digests: Uint8Array<ArrayBuffer>[] = [];
  for (let start = 0; start < file.size || start === 0; start += BLOCK) {
    digests.push(await sha256(await file.slice(start, start + BLOCK).arrayBuffer()));
  }
  const whole = await sha256(await new Blob(digests).arrayBuffer());
  return [...whole.slice(0, HASH_BYTES)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

async function sha256(bytes: ArrayBuffer): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

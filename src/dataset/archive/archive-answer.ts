import type { Problem } from '../problem';

/** An answer of the reader of an archive, or why there is none. */
export type Answer<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problem: Problem };

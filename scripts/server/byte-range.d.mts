export type WantedRange =
  | { readonly kind: 'whole' }
  | { readonly kind: 'part'; readonly first: number; readonly last: number }
  | { readonly kind: 'unsatisfiable' };

/** Reads a `Range` header for a file of `size` bytes. */
export function parseRange(header: string | undefined, size: number): WantedRange;

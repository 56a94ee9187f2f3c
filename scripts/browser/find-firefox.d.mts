/** Finds a Firefox that runs here, or says what was searched and how to install one. */
export function findFirefox(
  env?: Readonly<Record<string, string | undefined>>,
): Promise<{ readonly path: string; readonly version: string } | { readonly missing: string }>;

/**
 * Loads a TypeScript module of this repository and all that it imports, and calls `use` with it. What the module loads later
 * must be loaded before `use` resolves.
 * @param path - relative to the root
 */
export function withSource<T, R>(root: string, path: string, use: (module: T) => Promise<R>): Promise<R>;

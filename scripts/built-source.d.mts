/**
 * Loads a TypeScript module of this repository and all that it imports. A module is built once in a process.
 * @param path - relative to the root
 */
export function loadBuilt<T>(root: string, path: string): Promise<T>;

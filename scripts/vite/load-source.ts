import { runnerImport } from 'vite';

/**
 * Loads a TypeScript module of this repository and all that it imports, as the page has it. Node 20 cannot do that itself.
 * @param path - relative to the root
 */
export async function loadSource<T>(root: string, path: string): Promise<T> {
  const { module } = await runnerImport<T>(`/${path}`, { root, configFile: false, logLevel: 'error' });
  return module;
}

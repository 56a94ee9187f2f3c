import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/** A TypeScript module of the app, for a script: what the page checks and what the build checks is one code. */
export async function loadSource(path) {
  const file = fileURLToPath(new URL(`../../${path}`, import.meta.url));
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module;
}

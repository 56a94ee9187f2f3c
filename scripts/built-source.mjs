import { rmSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

const built = new Map();

/**
 * Loads a TypeScript module of this repository and all that it imports, packages too, as the page has them. Node 20 cannot do
 * that itself. A module is built once in a process.
 * @param {string} root
 * @param {string} path relative to the root
 */
export function loadBuilt(root, path) {
  const key = join(root, path);
  if (!built.has(key)) built.set(key, load(root, path));
  return built.get(key);
}

async function load(root, path) {
  // Beside the packages, because some of them read files that lie in their own folder.
  const outDir = await mkdtemp(join(root, 'node_modules', '.atlas-'));
  // Not before: parts of a module are loaded when they are needed.
  process.once('exit', () => rmSync(outDir, { recursive: true, force: true }));
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    ssr: { noExternal: true },
    build: {
      ssr: path,
      outDir,
      emptyOutDir: true,
      minify: false,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'entry.mjs', chunkFileNames: '[name]-[hash].mjs' } },
    },
  });
  return import(pathToFileURL(join(outDir, 'entry.mjs')).href);
}

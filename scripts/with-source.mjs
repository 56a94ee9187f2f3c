import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'vite';

/**
 * Loads a TypeScript module of this repository and all that it imports, packages too, as the page has them, and calls `use`
 * with it. Node 20 cannot load TypeScript itself.
 * @template T, R
 * @param {string} root
 * @param {string} path relative to the root
 * @param {(module: T) => Promise<R>} use
 * @returns {Promise<R>}
 */
export async function withSource(root, path, use) {
  // Beside the packages, because some of them read files that lie in their own folder.
  const outDir = await mkdtemp(join(root, 'node_modules', '.atlas-'));
  try {
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
    return await use(await import(pathToFileURL(join(outDir, 'entry.mjs')).href));
  } finally {
    await rm(outDir, { recursive: true, force: true });
  }
}

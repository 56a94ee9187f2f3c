import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Release } from '../../src/offline/release';
import { releaseOf } from './release-files';

const ENTRY = 'src/offline/service-worker.ts';
/** Replaces the worker of an earlier release: it deletes the copy and lets go of the page. */
const FAREWELL = 'src/offline/farewell-worker.ts';

/**
 * Writes `sw.js` beside the built page: the worker and the list of all files with their hashes. It is one classic script,
 * because not all browsers run workers that are modules.
 * @param isKept - false for a build whose page is not kept for use without a network
 */
export function serviceWorker(isKept: boolean): Plugin {
  let root = '';
  return {
    name: 'service-worker',
    apply: 'build',
    configResolved(config) {
      root = config.root;
    },
    writeBundle: {
      order: 'post',
      sequential: true,
      async handler({ dir }) {
        if (!dir) throw new Error('the build has no folder');
        const code = await compile(root, isKept ? ENTRY : FAREWELL, isKept ? releaseOf(dir) : null);
        writeFileSync(join(dir, 'sw.js'), code);
      },
    },
  };
}

async function compile(root: string, entry: string, release: Release | null): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    define: { __ATLAS_RELEASE__: JSON.stringify(release), 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      target: 'es2022',
      modulePreload: false,
      rolldownOptions: { input: join(root, entry), output: { format: 'iife' } },
    },
  });
  const outputs = Array.isArray(result) ? result : [result];
  const chunk = outputs.flatMap((each) => ('output' in each ? each.output : [])).find(({ type }) => type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} gave no script`);
  return chunk.code;
}

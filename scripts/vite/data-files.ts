import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { DEFAULT_BUILD } from '../../src/domain/build-options';
import type { OwnData } from './own-data';

/** Puts the files of own data beside the page, in place of the dataset that comes with the repository. */
export function dataFiles({ files, lines }: OwnData): Plugin {
  return {
    name: 'data-files',
    buildStart() {
      for (const line of lines) this.info(line);
    },
    generateBundle() {
      for (const [fileName, source] of files) this.emitFile({ type: 'asset', fileName, source });
    },
    writeBundle({ dir }) {
      const { data } = DEFAULT_BUILD;
      if (dir && data.type === 'dataset') rmSync(join(dir, data.path), { force: true });
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const file = files.get((request.url ?? '').replace(/^\//, '').split('?', 1)[0] ?? '');
        if (file === undefined) next();
        else response.end(file);
      });
    },
  };
}

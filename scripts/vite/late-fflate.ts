import type { Plugin } from 'vite';

const ID = '\0late-fflate';
const CODE = `export const decompressSync = async (bytes) => (await import('fflate')).decompressSync(bytes);`;

/**
 * Takes fflate out of the first load. pmtiles needs it only in a browser without `DecompressionStream`, and there awaits what it
 * returns, so that it can be fetched then.
 */
export function lateFflate(): Plugin {
  return {
    name: 'late-fflate',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'fflate' && importer?.includes('node_modules/pmtiles/') ? ID : null;
    },
    load: (id) => (id === ID ? CODE : null),
  };
}

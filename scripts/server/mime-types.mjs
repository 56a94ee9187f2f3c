import { extname } from 'node:path';

/** Content type by file ending, and whether compressing the file is worth it. */
const TYPES = {
  '.html': ['text/html; charset=utf-8', true],
  '.js': ['text/javascript; charset=utf-8', true],
  '.mjs': ['text/javascript; charset=utf-8', true],
  '.css': ['text/css; charset=utf-8', true],
  '.json': ['application/json; charset=utf-8', true],
  '.map': ['application/json; charset=utf-8', true],
  '.geojson': ['application/geo+json; charset=utf-8', true],
  '.ndjson': ['application/x-ndjson; charset=utf-8', true],
  '.csv': ['text/csv; charset=utf-8', true],
  '.tsv': ['text/tab-separated-values; charset=utf-8', true],
  '.txt': ['text/plain; charset=utf-8', true],
  '.md': ['text/markdown; charset=utf-8', true],
  '.svg': ['image/svg+xml', true],
  '.webmanifest': ['application/manifest+json', true],
  '.wasm': ['application/wasm', true],
  '.png': ['image/png', false],
  '.webp': ['image/webp', false],
  '.jpg': ['image/jpeg', false],
  '.ico': ['image/x-icon', false],
  '.woff': ['font/woff', false],
  '.woff2': ['font/woff2', false],
  '.gz': ['application/gzip', false],
  '.parquet': ['application/vnd.apache.parquet', false],
  '.pmtiles': ['application/vnd.pmtiles', false],
  '.xlsx': ['application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', false],
};

/**
 * Content type of a path, from its ending; unknown endings are plain bytes.
 * @param {string} path
 * @returns {{ type: string, compressible: boolean }}
 */
export function mimeOf(path) {
  const [type, compressible] = TYPES[extname(path).toLowerCase()] ?? ['application/octet-stream', false];
  return { type, compressible };
}

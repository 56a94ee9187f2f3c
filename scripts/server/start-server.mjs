import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import sirv from 'sirv';
import { frameAncestors } from './frame-ancestors.mjs';

const HOST = '127.0.0.1';
/** Vite names these files by their content: a name never stands for other bytes. */
const HASHED = /^\/assets\/[^/]+-[\w-]{8}\.\w+$/;
const ARCHIVE = '/archive/';
const HIDDEN = /\/(\.|%2e)/i;
/** Content types that sirv lacks, and `.gz`, which sirv takes for the transport encoding of another file. */
const TYPES = {
  '.gz': 'application/gzip',
  '.ndjson': 'application/x-ndjson',
  '.parquet': 'application/vnd.apache.parquet',
  '.pmtiles': 'application/vnd.pmtiles',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

/** A failure to start that the person at the terminal can do something about. */
export class ServerProblem extends Error {}

/**
 * Serves a built folder on this machine alone.
 * @param {{ root: string, port?: number, range?: boolean, archive?: string }} options `port` 0 takes a free port; `range: false` behaves
 * like a host that ignores the Range header; `archive` is a folder that is served below `/archive/`
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 * @throws {ServerProblem} when the folder has no built page, or the port cannot be had
 */
export async function startServer({ root, port = 0, range = true, archive }) {
  if (!existsSync(join(root, 'index.html'))) {
    throw new ServerProblem(`There is no built page in ${root}. Build it first: npm run build`);
  }
  // `dev` reads the folder at each request, so that a new build needs no restart.
  const files = sirv(root, { dev: true, etag: true, extensions: ['html'], setHeaders: describeFile });
  if (archive !== undefined && !existsSync(join(archive, 'manifest.json'))) {
    throw new ServerProblem(`There is no archive in ${archive}: it has no manifest.json.`);
  }
  const parts = archive === undefined ? null : sirv(archive, { dev: true, etag: true, setHeaders: describePart });
  const server = createServer((request, response) => answer({ request, response }, { root, files, range, parts }));
  await listen(server, port);
  const bound = server.address().port;
  return { url: `http://${HOST}:${bound}/`, port: bound, close: () => close(server) };
}

function answer({ request, response }, { root, files, range, parts }) {
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Content-Security-Policy', frameAncestors(root));
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Only GET and HEAD are answered here.');
  }
  if (!range || !isPlainRange(request.headers.range)) delete request.headers.range;
  if (HIDDEN.test(request.url.split('?', 1)[0])) return say(response, 404, 'Not found.');
  const miss = () => say(response, 404, 'Not found.');
  if (parts && request.url.startsWith(ARCHIVE)) {
    request.url = request.url.slice(ARCHIVE.length - 1);
    parts(request, response, miss);
  } else files(request, response, miss);
}

/**
 * Whether sirv reads the header right: `bytes=4-9` or `bytes=4-`. It misreads a suffix, a reversed range and `bytes=0-0`;
 * the whole file is a right answer to those too (RFC 9110, section 14.2).
 */
function isPlainRange(header) {
  const [, first, last] = /^bytes=(\d+)-(\d*)$/.exec(header ?? '') ?? [];
  return first !== undefined && (last === '' || (Number(last) >= Number(first) && Number(last) > 0));
}

/** The parts of an archive never change under their names. */
function describePart(response, path, file) {
  describeFile(response, path, file);
  if (!path.endsWith('manifest.json')) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

/** sirv calls this before it reads the Range header. */
function describeFile(response, path, { mtime, size }) {
  const { headers } = response.req;
  // Chromium asks by sirv's ETag for the next part of an archive, others by the date.
  const versions = [mtime.toUTCString(), `W/"${size}-${mtime.getTime()}"`];
  const wanted = headers['if-range'];
  if (wanted !== undefined && !versions.includes(wanted)) delete headers.range;
  const type = TYPES[extname(path)];
  if (type !== undefined) response.setHeader('Content-Type', type);
  if (path.endsWith('.gz')) response.setHeader('Content-Encoding', 'identity');
  if (HASHED.test(path)) response.setHeader('Cache-Control', 'public, max-age=31536000, immutable');
}

function say(response, status, text) {
  response.writeHead(status, { 'Content-Type': 'text/plain; charset=utf-8', 'Cache-Control': 'no-store' });
  response.end(`${text}\n`);
}

function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', (error) => reject(explain(error, port)));
    server.listen(port, HOST, resolve);
  });
}

function explain(error, port) {
  const other = port === 4173 ? 4174 : 4173;
  if (error.code === 'EADDRINUSE') {
    return new ServerProblem(`Port ${port} is taken. Stop what uses it, or choose another: PORT=${other} npm start`);
  }
  if (error.code === 'EACCES') {
    return new ServerProblem(`Port ${port} needs rights that you do not have. Choose another: PORT=${other} npm start`);
  }
  return error;
}

function close(server) {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}

import { existsSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { findFile } from './find-file.mjs';
import { sendFile } from './send-file.mjs';

const HOST = '127.0.0.1';

/** A failure to start that the person at the terminal can do something about. */
export class ServerProblem extends Error {}

/**
 * Serves a built folder on this machine alone.
 * @param {{ root: string, port?: number, range?: boolean }} options `port` 0 takes a free one; `range: false` behaves like a
 * host that ignores the Range header
 * @returns {Promise<{ url: string, port: number, close(): Promise<void> }>}
 * @throws {ServerProblem} when there is nothing to serve, or the port cannot be had
 */
export async function startServer({ root, port = 0, range = true }) {
  if (!existsSync(join(root, 'index.html'))) {
    throw new ServerProblem(`There is no built page in ${root}. Build it first: npm run build`);
  }
  const options = { root: realpathSync(root), range, compressed: new Map() };
  const server = createServer((request, response) => {
    answer({ request, response }, options).catch(() => response.destroy());
  });
  await listen(server, port);
  const bound = server.address().port;
  return { url: `http://${HOST}:${bound}/`, port: bound, close: () => close(server) };
}

async function answer(exchange, options) {
  const { request, response } = exchange;
  response.setHeader('X-Content-Type-Options', 'nosniff');
  response.setHeader('Referrer-Policy', 'no-referrer');
  response.setHeader('Content-Security-Policy', "frame-ancestors 'self'");
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    response.setHeader('Allow', 'GET, HEAD');
    return say(response, 405, 'Only GET and HEAD are answered here.');
  }
  const target = request.url ?? '/';
  const found = await findFile(options.root, target);
  if (found.kind === 'file') return sendFile(exchange, found, options);
  if (found.kind === 'none') return say(response, 404, 'Not found.');
  const [path, query] = target.split('?', 2);
  response.setHeader('Location', `${path.replace(/^\/+/, '/')}/${query === undefined ? '' : `?${query}`}`);
  return say(response, 308, 'This is a folder.');
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

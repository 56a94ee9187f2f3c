import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
import { parseRange } from './byte-range.mjs';
import { mimeOf } from './mime-types.mjs';

const WORTH_COMPRESSING = 1024;
/** Names that Vite gives by content never change what they hold. */
const HASHED = /\/assets\/[^/]+-[\w-]{8}\.\w+$/;

const encoders = {
  br: (bytes) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }),
  gzip: promisify(gzip),
};

/**
 * Answers GET and HEAD for one file: whole, compressed, in part, or "not modified".
 * @param {{ request: import('node:http').IncomingMessage, response: import('node:http').ServerResponse }} exchange
 * @param {{ path: string, size: number, modified: number }} file
 * @param {{ range: boolean, compressed: Map<string, Promise<Buffer>> }} options `compressed` remembers by tag
 */
export async function sendFile({ request, response }, file, { range, compressed }) {
  const { type, compressible } = mimeOf(file.path);
  const wanted = range ? wantedRange(request, file) : { kind: 'whole' };
  const encoding =
    compressible && wanted.kind === 'whole' && file.size >= WORTH_COMPRESSING ? pickEncoding(request) : null;
  const tag = tagOf(file, encoding);
  response.setHeader('Content-Type', type);
  response.setHeader('ETag', tag);
  response.setHeader('Last-Modified', new Date(file.modified).toUTCString());
  response.setHeader('Cache-Control', HASHED.test(file.path) ? 'public, max-age=31536000, immutable' : 'no-cache');
  if (compressible) response.setHeader('Vary', 'Accept-Encoding');
  if (range) response.setHeader('Accept-Ranges', 'bytes');
  if (isKnown(request, tag)) return end(response, 304);
  if (wanted.kind === 'unsatisfiable') {
    response.setHeader('Content-Range', `bytes */${file.size}`);
    return end(response, 416);
  }
  if (encoding) return sendEncoded({ request, response }, file, { encoding, tag, compressed });
  return sendPlain({ request, response }, file, wanted);
}

async function sendEncoded({ request, response }, file, { encoding, tag, compressed }) {
  const key = file.path + tag;
  const body = compressed.get(key) ?? readFile(file.path).then(encoders[encoding]);
  compressed.set(key, body);
  body.catch(() => compressed.delete(key));
  const bytes = await body;
  response.writeHead(200, { 'Content-Encoding': encoding, 'Content-Length': bytes.length });
  response.end(request.method === 'HEAD' ? undefined : bytes);
}

async function sendPlain({ request, response }, file, wanted) {
  const { first, last } = wanted.kind === 'part' ? wanted : { first: 0, last: file.size - 1 };
  response.setHeader('Content-Length', last - first + 1);
  if (wanted.kind === 'part') response.setHeader('Content-Range', `bytes ${first}-${last}/${file.size}`);
  response.statusCode = wanted.kind === 'part' ? 206 : 200;
  if (request.method === 'HEAD' || file.size === 0) return void response.end();
  await pipeline(createReadStream(file.path, { start: first, end: last }), response);
}

/** `If-Range` with another version's tag asks for the whole file. */
function wantedRange(request, file) {
  const condition = request.headers['if-range'];
  if (request.method !== 'GET' || (condition !== undefined && condition !== tagOf(file, null)))
    return { kind: 'whole' };
  return parseRange(request.headers.range, file.size);
}

function tagOf({ size, modified }, encoding) {
  return `"${size.toString(36)}-${Math.round(modified).toString(36)}${encoding ? `-${encoding}` : ''}"`;
}

function isKnown(request, tag) {
  const known = request.headers['if-none-match'] ?? '';
  return known.split(',').some((each) => each.trim().replace(/^W\//, '') === tag);
}

function pickEncoding(request) {
  const accepted = String(request.headers['accept-encoding'] ?? '')
    .split(',')
    .filter((part) => !/;\s*q=0(\.0*)?\s*$/.test(part))
    .map((part) => part.split(';', 1)[0].trim().toLowerCase());
  return Object.keys(encoders).find((name) => accepted.includes(name)) ?? null;
}

function end(response, status) {
  response.statusCode = status;
  response.end();
}

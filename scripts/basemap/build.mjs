import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { checkTools } from './check-tools.mjs';

const OUT = fileURLToPath(new URL('../../public/basemap/', import.meta.url));

checkTools();
await mkdir(OUT, { recursive: true });
const wanted = new Set(process.argv.slice(2));
const isWanted = (part) => wanted.size === 0 || wanted.has(part);
if (isWanted('vector')) await (await import('./build-vector.mjs')).buildVector(OUT);
if (isWanted('relief')) await (await import('./build-relief.mjs')).buildRelief(OUT);

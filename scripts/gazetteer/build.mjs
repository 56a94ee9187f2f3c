import { mkdir, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { adminAreas } from './admin-areas.mjs';
import { towns } from './towns.mjs';

const OUT = fileURLToPath(new URL('../../src/dataset/gazetteer/countries/', import.meta.url));

await rm(OUT, { recursive: true, force: true });
await mkdir(OUT, { recursive: true });
const [townsOf, areasOf] = [towns(), adminAreas()];
const countries = [...new Set([...townsOf.keys(), ...areasOf.keys()])].sort();
let bytes = 0;
for (const country of countries) {
  const text = JSON.stringify({ towns: townsOf.get(country) ?? [], areas: areasOf.get(country) ?? [] });
  bytes += Buffer.byteLength(text);
  await writeFile(`${OUT}${country}.json`, `${text.replaceAll('],[', '],\n[')}\n`);
}
const list = countries.join(' ');
await writeFile(
  fileURLToPath(new URL('../../src/dataset/gazetteer/country-list.ts', import.meta.url)),
  `/** Countries that have a file, by their two letters. Written by scripts/gazetteer. */\nexport const COUNTRY_CODES: readonly string[] =\n  '${list}'.split(\n    ' ',\n  );\n`,
);
console.log(`wrote ${countries.length} countries, ${bytes} bytes`);

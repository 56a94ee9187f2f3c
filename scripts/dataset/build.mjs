import { mkdir, writeFile } from 'node:fs/promises';
import { makeDataset } from './make-dataset.mjs';

const target = new URL('../../public/data/iraq-2019-2020.json', import.meta.url);
const text = await makeDataset();
await mkdir(new URL('.', target), { recursive: true });
await writeFile(target, text);
console.log(`wrote ${target.pathname} (${text.length} characters)`);

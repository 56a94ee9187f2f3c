import { mkdir, writeFile } from 'node:fs/promises';
import { codebookOf } from './codebook/codebook.mjs';
import { jsonSchemaOf } from './codebook/json-schema.mjs';
import { loneVoices } from './documentation.mjs';
import { loadSource } from './load-source.mjs';
import { makeDataset } from './make-dataset.mjs';

const { faultsOf } = await loadSource('src/dataset/curated/schema.ts');
const { datasetSchema } = await loadSource('src/dataset/curated/dataset-schema.ts');
const { voiceOf } = await loadSource('src/domain/voice.ts');
const { terms } = await loadSource('src/i18n/en/terms.ts');

const { imports } = await loadSource('src/i18n/en/later/imports.ts');

const text = await makeDataset();
const dataset = JSON.parse(text);
const faults = [
  ...faultsOf(dataset),
  ...loneVoices(dataset, voiceOf).map((id) => ({ path: id, reason: 'called well documented, and one voice tells it' })),
];
if (faults.length > 0) {
  for (const { path, code, value, measure, group } of faults) {
    console.error([`${path}: ${code}`, value, measure, group].filter(Boolean).join(' '));
  }
  throw new Error(`${faults.length} faults: nothing was written`);
}
const schema = jsonSchemaOf(datasetSchema);
await write('public/data/iraq-2019-2020.json', text);
await write('public/schema/dataset-v2.json', `${JSON.stringify(schema, null, 2)}\n`);
await write('docs/codebook.md', codebookOf(schema, { ...terms, ...imports }));

async function write(path, content) {
  const target = new URL(`../../${path}`, import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, content);
  console.log(`wrote ${path} (${content.length} characters)`);
}

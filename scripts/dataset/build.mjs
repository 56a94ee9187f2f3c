import { mkdir, writeFile } from 'node:fs/promises';
import { codebookOf } from './codebook/codebook.mjs';
import { jsonSchemaOf } from './codebook/json-schema.mjs';
import { loadSource } from './load-source.mjs';
import { makeDataset } from './make-dataset.mjs';

const { faultsOf } = await loadSource('src/dataset/curated/schema.ts');
const { datasetSchema } = await loadSource('src/dataset/curated/dataset-schema.ts');
const { terms } = await loadSource('src/i18n/en/terms.ts');

const text = await makeDataset();
const faults = faultsOf(JSON.parse(text));
if (faults.length > 0) {
  for (const { path, code, value, measure, group } of faults) {
    console.error([`${path}: ${code}`, value, measure, group].filter(Boolean).join(' '));
  }
  throw new Error(`${faults.length} faults: nothing was written`);
}
const schema = jsonSchemaOf(datasetSchema);
await write('public/data/iraq-2019-2020.json', text);
await write('public/schema/dataset-v2.json', `${JSON.stringify(schema, null, 2)}\n`);
await write('docs/codebook.md', codebookOf(schema, terms));

async function write(path, content) {
  const target = new URL(`../../${path}`, import.meta.url);
  await mkdir(new URL('.', target), { recursive: true });
  await writeFile(target, content);
  console.log(`wrote ${path} (${content.length} characters)`);
}

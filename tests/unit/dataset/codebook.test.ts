import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
// @ts-expect-error the build script is plain JavaScript
import { codebookOf } from '../../../scripts/dataset/codebook/codebook.mjs';
// @ts-expect-error the build script is plain JavaScript
import { jsonSchemaOf } from '../../../scripts/dataset/codebook/json-schema.mjs';
// @ts-expect-error the build script is plain JavaScript
import { FIELDS } from '../../../scripts/dataset/codebook/words.mjs';
import { datasetSchema } from '../../../src/dataset/curated/dataset-schema';
import { imports } from '../../../src/i18n/en/later/imports';
import { terms } from '../../../src/i18n/en/terms';

const fileText = (path: string) => readFile(new URL(`../../../${path}`, import.meta.url), 'utf8');
const schema = jsonSchemaOf(datasetSchema);
const codebook: string = codebookOf(schema, { ...terms, ...imports });

test('the published JSON Schema is that of the page', async () => {
  expect(JSON.parse(await fileText('public/schema/dataset-v2.json'))).toEqual(JSON.parse(JSON.stringify(schema)));
});

test('the codebook is that of the schema', async () => {
  expect(codebook).toBe(await fileText('docs/codebook.md'));
});

test('every word of the codebook is about a member of the file', () => {
  const lost = Object.keys(FIELDS).filter((path) => path !== '' && !codebook.includes(`| \`${path}\` |`));
  expect(lost).toEqual([]);
});

test('every value of the codebook has a label or a meaning', () => {
  const bare = codebook.split('\n').filter((line) => /^\| `\w+` \| +\| +\|$/.test(line));
  expect(bare).toEqual([]);
});

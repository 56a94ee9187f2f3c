import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Format } from '../../../src/dataset/import/formats/format';
import { FORMATS, titleOfFile } from '../../../src/dataset/import/formats/format-list';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { ImportReply } from '../../../src/dataset/import/import-messages';
import { arLater as ar } from '../../../src/i18n/ar/later/later-messages';
import { enLater as en } from '../../../src/i18n/en/later/later-messages';
import { sample } from '../../fixtures/import/run-import';

const fileAt = (path: string) => new URL(`../../../${path}`, import.meta.url);
const samples = FORMATS.flatMap((format) => format.samples.map((name) => [name, format] as const));

/** Id of the format as which the page reads a file; a table that it asks about is read by the guessed mapping. */
async function formatOf(name: string): Promise<string> {
  const replies: ImportReply[] = [];
  const host = new ImportHost((reply) => replies.push(reply));
  await host.handle({ type: 'open', file: new Blob([sample(name)]), name, id: 'one', sheet: null });
  const asked = replies.find((reply) => reply.type === 'mapping');
  if (asked) await host.handle({ type: 'load', mapping: asked.preview.guess.mapping });
  const read = replies.find((reply) => reply.type === 'finished' || reply.type === 'dataset');
  return read?.type === 'finished' ? read.finished.report.format : (read?.report.format ?? 'none');
}

/** A row of the table in docs/formats.md. */
function rowOf({ id, label, extensions, publisher, licence, samples: files }: Format): string {
  const name = Object.entries(en.imports).find(([key]) => `imports.${key}` === label)?.[1];
  const list = (words: readonly string[]) => words.map((word) => `\`${word}\``).join(', ');
  return `| ${name} | \`${id}\` | ${list(extensions)} | ${publisher || '—'} | ${licence || '—'} | ${list(files)} |`;
}

describe('the list of formats', () => {
  it('has an id for each, and ends with the format that takes any table', () => {
    expect(new Set(FORMATS.map(({ id }) => id)).size).toBe(FORMATS.length);
    expect(FORMATS.at(-1)?.id).toBe('table');
  });

  it.each(FORMATS.map((format) => [format.id, format] as const))(
    'has a name for %s in both languages',
    (_, { label }) => {
      const [, key = ''] = label.split('.');
      expect(Object.keys(en.imports)).toContain(key);
      expect(Object.keys(ar.imports)).toContain(key);
    },
  );

  it('has every sample file, each once', () => {
    const files = readdirSync(fileAt('public/samples')).sort();
    expect(samples.map(([name]) => name).sort()).toEqual(files);
  });

  it.each(samples)(
    'has %s as a sample that is recognised by its content, under an ending of its format',
    async (name, format) => {
      expect(await formatOf(name)).toBe(format.id);
      expect(format.extensions).toContain(name.replace(/\.gz$/, '').split('.').at(-1));
    },
  );

  it('names the endings that are no part of a title', () => {
    for (const ending of FORMATS.flatMap(({ extensions }) => extensions)) {
      expect(titleOfFile(`March.v2.${ending}`)).toBe('March.v2');
      expect(titleOfFile(`March.${ending.toUpperCase()}.gz`)).toBe('March');
    }
    expect(titleOfFile('notes.md')).toBe('notes.md');
    expect(titleOfFile('.csv')).toBe('.csv');
  });

  it('is the table of docs/formats.md', () => {
    const page = readFileSync(fileAt('docs/formats.md'), 'utf8');
    const table = /\| format \| id \|.*\n\|[-|]+\n((?:\|.*\n)+)/.exec(page)?.[1] ?? '';
    expect(table.trimEnd().split('\n')).toEqual(FORMATS.map(rowOf));
  });
});

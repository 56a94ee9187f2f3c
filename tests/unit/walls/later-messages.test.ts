import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { enLater } from '../../../src/i18n/en/later/later-messages';
import { askedIn, keysOf, MESSAGES } from './asked-messages';
import { type ImportGraph, importGraph } from './import-graph';
import { filesBelow, ROOT } from './source-files';

/** A part that is fetched without the later messages. */
const FETCHED_ALONE = /(?<!withLaterMessages\()(?<!typeof )\bimport\(\s*'(\.[^']+)'/g;
/** Rooms below these name messages (a format has a label) and show none. */
const SHOW_MESSAGES = /^src\/(app|i18n|map|panels|state|timeline)\//;
/** Said in a notice of the first code: `app/start.ts` and the import dialog fetch the later messages before there can be one. */
const REASON_OF_IMPORT = /imports\\\.reason-/;
/** Said in a notice as well: `app/start.ts` fetches the later messages before it opens an archive. */
const PROBLEM_OF_ARCHIVE = /^problems\.archive/;

const files = new Map(
  filesBelow('src', ['.ts', '.tsx', '.css', '.json']).map(
    (path) => [path, readFileSync(join(ROOT, path), 'utf8')] as const,
  ),
);
const graphOf = (part: (text: string) => string) =>
  importGraph(new Map([...files].map(([path, text]) => [path, part(text)] as const)));
const needed = graphOf((text) =>
  text.replace(/\bimport\(\s*'[^']*'/g, '').replace(/^(import|export) type [^;]*;/gm, ''),
);
const fetchedAlone = graphOf((text) => [...text.matchAll(FETCHED_ALONE)].map(([all]) => all).join('\n'));

const laterKeys = keysOf(enLater)
  .filter((key) => !PROBLEM_OF_ARCHIVE.test(key))
  .map((key) => key.replace(/_(zero|one|two|few|many|other)$/, ''));

function asksLater(path: string): boolean {
  const asked = askedIn(files.get(path) ?? '').filter((pattern) => !REASON_OF_IMPORT.test(pattern.source));
  return laterKeys.some((key) => asked.some((pattern) => pattern.test(key)));
}

/** Files of the rooms that show messages which `path` needs before it runs, itself included. */
function reached(graph: ImportGraph, path: string): readonly string[] {
  const found = new Set([path]);
  for (const each of found) for (const next of graph.get(each) ?? []) found.add(next);
  return [...found].filter((each) => SHOW_MESSAGES.test(each) && !MESSAGES.test(each));
}

describe('a later message', () => {
  const start = reached(needed, 'src/main.tsx');

  it('is not asked for by code that the page starts with', () => {
    expect(start.length).toBeGreaterThan(100);
    expect(start.filter(asksLater)).toEqual([]);
  });

  it('is fetched together with each part that asks for it', () => {
    const alone = [...fetchedAlone].flatMap(([path, parts]) =>
      parts
        .filter((part) => !MESSAGES.test(part))
        .filter((part) => reached(needed, part).some((each) => !start.includes(each) && asksLater(each)))
        .map((part) => `${path} fetches ${part}`),
    );
    expect(alone).toEqual([]);
  });
});

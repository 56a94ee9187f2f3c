import { expect, test } from 'vitest';
// @ts-expect-error the build script is plain JavaScript
import { hashesOf, readNoteHashes } from '../../../scripts/dataset/note-hashes.mjs';
import type { Incident } from '../../../src/domain/incident';
import { bundledDataset, writtenDoubts } from './bundled';

const dataset = await bundledDataset();
const notes: ReadonlySet<string> = await readNoteHashes();
const isCopied = (text: string) => (hashesOf(text) as string[]).some((hash) => notes.has(hash));

/** Everything of an incident that the editor wrote; the documents' own words are not ours to change. */
function wordsOf({
  title,
  summary,
  claims,
  assessments,
  doubts,
  sites,
  attributions,
  links,
  time,
}: Incident): string[] {
  const said = claims.flatMap((claim) => (claim.type === 'statement' && !claim.exact ? [claim.value] : []));
  const noted = [...claims, ...sites, ...attributions, ...links, time].flatMap(({ note }) => note ?? []);
  return [title, summary, ...said, ...noted, ...writtenDoubts({ doubts }), ...assessments.map(({ reason }) => reason)];
}

test('eight words in a row are recognised whatever their case and punctuation', () => {
  const text = 'One, two three; FOUR five six seven eight nine';
  expect(hashesOf(text)).toHaveLength(2);
  expect(hashesOf('one two three four five six seven eight')).toEqual(hashesOf(text).slice(0, 1));
});

test('no eight words in a row of a note stand in what the editor wrote', () => {
  const copied = dataset.incidents.flatMap((incident) =>
    wordsOf(incident)
      .filter(isCopied)
      .map((text) => `${incident.id}: ${text}`),
  );
  expect(copied).toEqual([]);
});

test('no account of a dozen words or more says the same of two incidents', () => {
  const accounts = dataset.incidents.flatMap(({ claims }) =>
    claims.flatMap((claim) => (claim.type === 'statement' && claim.measure === 'account' ? [claim.value] : [])),
  );
  const long = accounts.filter((account) => account.split(' ').length >= 12);
  expect(long.filter((account, at) => long.indexOf(account) !== at)).toEqual([]);
});

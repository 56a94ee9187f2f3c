import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { bundledDataset, writtenDoubts } from './bundled';

const dataset = await bundledDataset();
const glossary = await readFile(new URL('../../../docs/glossary.md', import.meta.url), 'utf8');

/** Everything in English that the editor wrote, with the names of speakers; the documents' own words keep their spelling. */
const texts = dataset.incidents.flatMap((incident) => [
  incident.title,
  incident.summary,
  ...writtenDoubts(incident),
  ...incident.assessments.map(({ reason }) => reason),
  ...incident.attributions.flatMap(({ actor, by, note }) => [actor, by, note]),
  ...incident.claims.flatMap((claim) => [
    claim.attributedTo,
    claim.note,
    claim.type === 'statement' && !claim.exact ? claim.value : undefined,
  ]),
  ...[...incident.sites, ...incident.links, incident.time].map(({ note }) => note),
]);

/** Spellings that the glossary has another for. */
const NOT_USED = [
  /\bUSA?\b/,
  /\bCENTCOM\b/,
  /\bCJTF/,
  /\bDoD\b/i,
  /Iraqi Security Media Cell/,
  /Joint Command\b/,
  /\bPM[FU]\b/,
  /\bISI[SL]\b/,
  /\bDaesh\b/,
  /\bIEDs?\b/,
  /Kataib|Kataeb|Hezbollah/,
  /Asbat|Thaireen/,
  /Radhwaniyah|Rashidiya|Basmaya/,
  /'/,
];

test('names are spelt as in the glossary', () => {
  const words = texts.filter((text) => text !== undefined).map((text) => text.replaceAll(/“[^”]*”/g, ''));
  expect(words.filter((text) => NOT_USED.some((pattern) => pattern.test(text)))).toEqual([]);
});

test('every actor that acts or is accused stands in the glossary or says what it is', () => {
  const named = new Set(
    dataset.incidents.flatMap(({ attributions }) => attributions.flatMap(({ actor }) => actor ?? [])),
  );
  const lost = [...named].filter(
    (name) => !glossary.includes(name) && !/not named|^United|^Iran|^Taliban|Muntaqim/.test(name),
  );
  expect(lost).toEqual([]);
});

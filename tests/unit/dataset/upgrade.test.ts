import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { parseDataset } from '../../../src/dataset/curated/schema';
import { upgrade } from '../../../src/dataset/curated/upgrade';
import { casualtiesOf } from '../../../src/domain/casualties';
import type { Dataset } from '../../../src/domain/incident';
import { countLine } from '../../../src/domain/incident-class';
import { incidentOf } from './bundled';

/** The dataset as it was published in version 1, without its Arabic. */
const FILE = new URL('../../fixtures/dataset-v1.json', import.meta.url);
const written = JSON.parse(await readFile(FILE, 'utf8'));
const parsed = parseDataset(written);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.problem));
const { dataset } = parsed;

test('a file of version 1 opens with all its incidents, claims and sources', () => {
  expect(dataset.incidents).toHaveLength(53);
  const countOf = ({ incidents, sources }: Pick<Dataset, 'incidents' | 'sources'>) => [
    incidents.flatMap(({ claims }) => claims).length,
    sources.length,
  ];
  expect(countOf(dataset)).toEqual(countOf(written));
});

test('its classes follow its kinds: strikes that answer an attack are counter-strikes', () => {
  const lineOf = (id: string) => countLine(incidentOf(dataset, id));
  expect(lineOf('taji-2020-03-11')).toBe('attack');
  expect(lineOf('us-strikes-2020-03-12')).toBe('counterStrike');
  expect(lineOf('embassy-2019-12-31')).toBe('unrest');
});

test('what it does not say is not stated', () => {
  const incident = incidentOf(dataset, 'taji-2020-03-11');
  expect(incident.sides).toEqual({ by: [], against: [] });
  expect(incident.codes).toMatchObject({ weapon: ['rocket'], target: ['notStated'] });
  expect(incident.review.status).toBe('notReviewed');
  expect(dataset.actors.every(({ type }) => type === 'unknown')).toBe(true);
});

test('its statements stay in quotation marks, its accounts stay without', () => {
  const words = incidentOf(dataset, 'taji-2020-03-11').claims.filter((claim) => claim.type === 'statement');
  expect(words.filter(({ measure, exact }) => (measure === 'account') === (exact === true))).toEqual([]);
});

test('its sums stay marked as ours', () => {
  const soleimani = incidentOf(dataset, 'soleimani-2020-01-03');
  expect(soleimani.claims.filter(({ basis }) => basis === 'inferred')).toHaveLength(1);
  expect(casualtiesOf(soleimani, 'killed')?.best).toBe(10);
});

test('its accusations without a source are doubts, and the file opens', () => {
  const { doubts } = incidentOf(dataset, 'balad-2020-01-12');
  expect(doubts.some((doubt) => doubt.type === 'fault' && doubt.code === 'needsSource')).toBe(true);
  expect(parsed.repairs.length).toBeGreaterThan(0);
});

test('a file of version 2 is left as it is', () => {
  const file = { version: 2, incidents: [{ kind: 'riot' }] };
  expect(upgrade(file)).toBe(file);
});

test.each([null, 'text', 7, []])('%j is left as it is', (value) => {
  expect(upgrade(value)).toBe(value);
});

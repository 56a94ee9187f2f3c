import { expect, it } from 'vitest';
import { codeWords } from '../../../src/dataset/curated/code-words';
import { createTextSearch } from '../../../src/dataset/curated/text-search';
import { foldWords } from '../../../src/dataset/fold-text';
import { OUTCOME_CODES, TARGET_CODES, WEAPON_CODES } from '../../../src/domain/codes';
import { COUNT_LINES, INCIDENT_CLASSES, type IncidentClass } from '../../../src/domain/incident-class';
import { createTexts, loadMessages, type MessageKey } from '../../../src/i18n/texts';
import { bundledDataset } from './bundled';

await loadMessages('ar');
const dataset = await bundledDataset();
const search = createTextSearch(dataset);
const NONE = ['notStated', 'other'];
const coded = (part: object) =>
  codeWords({ class: 'notStated', codes: { weapon: [], target: [], outcome: [], damage: 'none' }, ...part } as never);

const labels: readonly (readonly [MessageKey, readonly string[]])[] = [
  ...WEAPON_CODES.map(
    (code) => [`terms.weapon-${code}`, coded({ codes: { weapon: [code], target: [], outcome: [] } })] as const,
  ),
  ...TARGET_CODES.map(
    (code) => [`terms.target-${code}`, coded({ codes: { weapon: [], target: [code], outcome: [] } })] as const,
  ),
  ...OUTCOME_CODES.map(
    (code) => [`terms.outcome-${code}`, coded({ codes: { weapon: [], target: [], outcome: [code] } })] as const,
  ),
  ...COUNT_LINES.map((line) => {
    const isClass = INCIDENT_CLASSES.some((each) => each === line);
    return [`record.class-${line}`, coded(isClass ? { class: line as IncidentClass } : { apart: line })] as const;
  }),
].filter(([key]) => !NONE.some((code) => key.endsWith(`-${code}`)));

it.each(['en', 'ar'] as const)('the search knows every label of a code on the screen in %s', (language) => {
  const { t } = createTexts(language);
  const unknown = labels.filter(([key, words]) => {
    const known = foldWords(words.join(' '));
    return !foldWords(t(key)).every((word) => known.includes(word));
  });
  expect(unknown.map(([key]) => key)).toEqual([]);
});

it.each([
  ['counter-strike', 'counterStrike'],
  ['ضربة مضادة', 'counterStrike'],
])('“%s” finds the counter-strikes', (query, wanted) => {
  const found = search.find(query) ?? [];
  for (const [index, incident] of dataset.incidents.entries()) {
    if (incident.class === wanted) expect(found[index], incident.id).toBe(1);
  }
});

it('finds weapons, targets and sides by their words', () => {
  const hits = (query: string) => dataset.incidents.filter((_, index) => search.find(query)?.[index] === 1);
  expect(hits('roadside bomb').length).toBeGreaterThanOrEqual(
    dataset.incidents.filter(({ codes }) => codes.weapon.includes('roadsideBomb')).length,
  );
  expect(hits('oil site').length).toBeGreaterThan(0);
  const [side] = dataset.incidents.flatMap(({ sides }) => sides.against);
  expect(hits(side ?? '').length).toBeGreaterThan(0);
});

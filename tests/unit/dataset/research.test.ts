import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
// @ts-expect-error the build script is plain JavaScript
import { makeDataset } from '../../../scripts/dataset/make-dataset.mjs';
import type { Group } from '../../../src/domain/claim';
import { figureOf } from '../../../src/domain/figure';
import { bundledDataset, bundledText, incidentOf } from './bundled';

interface Research {
  readonly id: string;
  readonly place_id: string;
  readonly date: string;
  readonly origin: { readonly place_id: string } | null;
  readonly casualties: readonly { group: string; killed: number | null; wounded: number | null }[];
  readonly claims: readonly {
    source: string;
    url: string;
    text: string;
    published: string | null;
    fields: Readonly<Record<string, unknown>>;
  }[];
}

const FACTS = new URL('../../../scripts/dataset/facts/incidents.json', import.meta.url);
const research: readonly Research[] = JSON.parse(await readFile(FACTS, 'utf8'));
const dataset = await bundledDataset();
const sourceByUrl = new Map(dataset.sources.map((source) => [source.url, source]));

const GROUPS: Readonly<Record<string, Group>> = {
  All: 'all',
  'All victims': 'all',
  Wounded: 'all',
  'Civilians/unspecified': 'all',
  Attackers: 'attackers',
  Coalition: 'coalition',
  'Coalition, all nationalities': 'coalition',
  'United States': 'unitedStates',
  'US diplomatic staff': 'unitedStates',
  'US Embassy staff (nationality not given)': 'embassyStaff',
  'United Kingdom': 'unitedKingdom',
  Iraqi: 'iraqi',
  'Iraqi armed forces': 'iraqiForces',
  'Iraqi security forces': 'iraqiForces',
  'Iraqi Air Force': 'iraqiForces',
  'Iraqi Counter-Terrorism Service': 'iraqiForces',
  'Iraqi army': 'iraqiArmy',
  'Iraqi police': 'iraqiPolice',
  'Iraqi civilians': 'iraqiCivilians',
  'PMF fighters': 'militia',
  "Kata'ib Hizballah / PMF": 'militia',
};

test('building again gives the committed file, byte for byte', async () => {
  expect(await makeDataset()).toBe(await bundledText());
});

test('all 166 claims of the research have at least one claim of their source', () => {
  const claims = research.flatMap(({ id, claims }) => claims.map(({ url }) => ({ id, url })));
  expect(claims).toHaveLength(166);
  const lost = claims.filter(({ id, url }) => {
    const source = sourceByUrl.get(url)?.id;
    return !incidentOf(dataset, id).claims.some((claim) => claim.source === source);
  });
  expect(lost).toEqual([]);
});

test('every number in the fields of the research is a claim of its source', () => {
  const lost = research.flatMap(({ id, claims }) =>
    claims.flatMap(({ url, fields }) => {
      const source = sourceByUrl.get(url)?.id;
      const mine = incidentOf(dataset, id).claims.filter((claim) => claim.source === source);
      return Object.entries(fields).flatMap(([field, value]) => {
        if (typeof value !== 'number') return [];
        const asFigure = mine.some((claim) => claim.type === 'figure' && (claim.low === value || claim.high === value));
        const inWords = IN_WORDS.some((pattern) => pattern.test(`${id} ${field}`));
        return asFigure || inWords ? [] : [`${id} ${url} ${field}=${value}`];
      });
    }),
  );
  expect(lost).toEqual([]);
});

/** Numbers that are kept as words, or as part of a sum, because as figures of their own they would mislead. */
const IN_WORDS = [
  /rockets_green_zone|rockets_union_iii/,
  /us-strikes-2019-12-29 killed_(iraq|syria)/,
  /killed_(police|guard)/,
  /killed_taliban_claim/,
  /civilian_casualties/,
];

test('the research’s casualty table is what is assessed', () => {
  const differences = research.flatMap(({ id, casualties }) =>
    casualties.flatMap(({ group, ...row }) =>
      (['killed', 'wounded'] as const).flatMap((measure) => {
        const mine = GROUPS[group] && figureOf(incidentOf(dataset, id), measure, GROUPS[group])?.best;
        return group === 'Named' || row[measure] === null || mine === row[measure]
          ? []
          : [`${id} ${group} ${measure}: ${row[measure]}, not ${mine}`];
      }),
    ),
  );
  expect(differences).toEqual([]);
});

test('every place and origin of the research is a site of its incident', () => {
  for (const { id, place_id, origin } of research) {
    const { sites } = incidentOf(dataset, id);
    expect(sites[0].place).toBe(place_id);
    if (origin) expect(sites.map(({ place }) => place)).toContain(origin.place_id);
  }
});

test('every address is a source once, with its date', () => {
  const urls = new Set(research.flatMap(({ claims }) => claims.map(({ url }) => url)));
  expect(new Set(dataset.sources.map(({ url }) => url)).size).toBe(dataset.sources.length);
  for (const url of urls) expect(sourceByUrl.has(url), url).toBe(true);
  for (const { url, published } of research.flatMap(({ claims }) => claims)) {
    if (published) expect(sourceByUrl.get(url)?.published).toBe(published);
  }
});

test('sources with Arabic titles are marked as Arabic', () => {
  const arabic = dataset.sources.filter(({ title }) => /\p{Script=Arabic}/u.test(title));
  expect(arabic.length).toBeGreaterThan(5);
  expect(arabic.every(({ language }) => language === 'ar')).toBe(true);
});

test('no note of the research is pasted into the dataset', async () => {
  const text = await bundledText();
  const pasted = research
    .flatMap(({ claims }) => claims.map((claim) => claim.text))
    .filter((note) => text.includes(note));
  expect(pasted).toEqual([]);
});

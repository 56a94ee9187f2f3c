import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
// @ts-expect-error the build script is plain JavaScript
import { LEFT_OUT } from '../../../scripts/dataset/left-out.mjs';
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
    publisher: string;
    url: string;
    text: string;
    published: string | null;
    fields: Readonly<Record<string, unknown>>;
  }[];
}

const FACTS = new URL('../../../scripts/dataset/facts/', import.meta.url);
const factsOf = async (name: string) => JSON.parse(await readFile(new URL(name, FACTS), 'utf8'));
const research: readonly Research[] = await factsOf('incidents.json');
const later: readonly Research[] = await factsOf('additions.json');
const added = later.filter(({ id }) => !(id in LEFT_OUT));
const dataset = await bundledDataset();
const sourceByUrl = new Map(dataset.sources.map((source) => [source.url, source]));
/** The document of a note; two were recorded with an address that does not lead to them, and are shown without one. */
const sourceOf = ({ url, publisher }: { url: string; publisher: string }) =>
  sourceByUrl.get(url) ?? dataset.sources.find((each) => each.url === null && each.publisher === publisher);

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

test('every note of the research is a claim of its source, but for those that do not speak of the incident', () => {
  const notes = [...research, ...added].flatMap(({ id, claims }) =>
    claims.map(({ url, publisher }) => ({ id, url, publisher })),
  );
  expect(research.flatMap(({ claims }) => claims)).toHaveLength(166);
  const lost = notes.filter(({ id, ...note }) => {
    const source = sourceOf(note)?.id;
    return !incidentOf(dataset, id).claims.some((claim) => claim.source === source);
  });
  expect(lost.map(({ id, url }) => `${id} ${new URL(url).hostname}`)).toEqual(SILENT);
});

/** AFP’s tally of six attacks in two weeks names none of them: it stands at the incident of its own day alone. */
const SILENT = [
  'biap-2020-06-08 www.spacewar.com',
  'greenzone-2020-06-10 www.spacewar.com',
  'greenzone-2020-06-18 www.spacewar.com',
];

test('every incident of the later research is in the dataset or left out for a reason', () => {
  const lost = added.filter(({ id }) => !dataset.incidents.some((incident) => incident.id === id));
  expect(lost.map(({ id }) => id)).toEqual([]);
  expect(Object.values(LEFT_OUT).every((reason) => typeof reason === 'string' && reason !== '')).toBe(true);
});

test('every number in the fields of the research is a claim of its source', () => {
  const lost = research.flatMap(({ id, claims }) =>
    claims.flatMap(({ fields, ...note }) => {
      const source = sourceOf(note)?.id;
      const mine = incidentOf(dataset, id).claims.filter((claim) => claim.source === source);
      return Object.entries(fields).flatMap(([field, value]) => {
        if (typeof value !== 'number') return [];
        const asFigure = mine.some((claim) => claim.type === 'figure' && (claim.low === value || claim.high === value));
        const inWords = IN_WORDS.some((pattern) => pattern.test(`${id} ${field}`));
        return asFigure || inWords ? [] : [`${id} ${note.url} ${field}=${value}`];
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
  // Counts of missiles at two bases together.
  /asad-2020-01-08 missiles/,
  // “No casualties immediately reported” is not zero.
  /greenzone-2020-01-05 wounded/,
  /biap-2020-06-15 killed/,
];

test('the first research’s casualty table is what is assessed, but for what was revised since', () => {
  const differences = research.flatMap(({ id, casualties }) =>
    casualties.flatMap(({ group, ...row }) =>
      (['killed', 'wounded'] as const).flatMap((measure) => {
        const mine = GROUPS[group] && figureOf(incidentOf(dataset, id), measure, GROUPS[group])?.best;
        return group === 'Named' || row[measure] === null || mine === row[measure]
          ? []
          : [`${id} ${group} ${measure}: ${row[measure]}, now ${mine ?? 'not stated'}`];
      }),
    ),
  );
  expect(differences).toEqual(REVISED);
});

/** Zeros that nobody states, and counts that a document of the second search changed; each entry’s history has the reason. */
const REVISED: readonly string[] = [
  'biap-2019-12-09 Iraqi Counter-Terrorism Service killed: 0, now not stated',
  "us-strikes-2019-12-29 Kata'ib Hizballah / PMF wounded: 55, now 51",
  'embassy-2019-12-31 US diplomatic staff killed: 0, now not stated',
  'greenzone-2020-01-04 All wounded: 0, now 5',
  'greenzone-2020-01-05 Civilians/unspecified killed: 0, now not stated',
  'erbil-2020-01-08 All killed: 0, now not stated',
  'erbil-2020-01-08 All wounded: 0, now not stated',
  'balad-2020-01-12 Iraqi Air Force killed: 0, now not stated',
  'taji-2020-01-14 Iraqi security forces killed: 0, now not stated',
  'embassy-2020-01-26 US Embassy staff (nationality not given) killed: 0, now not stated',
  'taji-2020-03-11 Coalition, all nationalities wounded: 12, now 14',
  'us-strikes-2020-03-12 PMF fighters killed: 0, now not stated',
  'taji-2020-03-14 United States killed: 0, now not stated',
  'taji-2020-03-14 Coalition, all nationalities killed: 0, now not stated',
  'jadriya-2020-03-17 All killed: 0, now not stated',
  'jadriya-2020-03-17 All wounded: 0, now not stated',
  'greenzone-2020-05-19 All killed: 0, now not stated',
  'greenzone-2020-05-19 All wounded: 0, now not stated',
  'biap-2020-06-15 All killed: 0, now not stated',
  'biap-2020-06-15 All wounded: 0, now not stated',
  'greenzone-2020-06-18 All killed: 0, now not stated',
  'greenzone-2020-06-18 All wounded: 0, now not stated',
  'greenzone-2020-07-05 Iraqi civilians killed: 0, now not stated',
  'convoys-2020-09-14 All killed: 0, now not stated',
  'convoys-2020-09-14 All wounded: 0, now not stated',
  'greenzone-2020-11-17 Iraqi security forces killed: 0, now not stated',
  'greenzone-2020-12-20 Iraqi security forces killed: 0, now not stated',
];

test('every place and origin of the research is a site of its incident', () => {
  for (const { id, place_id, origin } of research) {
    const { sites } = incidentOf(dataset, id);
    expect(sites[0].place).toBe(place_id);
    if (origin) expect(sites.map(({ place }) => place)).toContain(origin.place_id);
  }
});

test('every address is a source once, with its date', () => {
  const addresses = dataset.sources.flatMap(({ url }) => url ?? []);
  expect(new Set(addresses).size).toBe(addresses.length);
  const claims = research
    .flatMap((each) => each.claims)
    .filter(({ url }) => new URL(url).pathname.length > 1 || url.includes('?'));
  const silent = new Set(SILENT.map((line) => line.split(' ')[1]));
  for (const claim of claims) {
    if (!silent.has(new URL(claim.url).hostname)) expect(sourceByUrl.has(claim.url), claim.url).toBe(true);
    if (claim.published) expect(sourceOf(claim)?.published).toBe(claim.published);
  }
});

test('sources with Arabic titles are marked as Arabic', () => {
  const arabic = dataset.sources.filter(({ title }) => /\p{Script=Arabic}/u.test(title));
  expect(arabic.length).toBeGreaterThan(5);
  expect(arabic.every(({ language }) => language === 'ar')).toBe(true);
});

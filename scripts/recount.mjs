import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/*
 * Counts the dataset again, from its JSON alone. It shares no code with the page on purpose: two counts that were written apart
 * and agree are worth more than one that is used twice. The rules are those of docs/data.md.
 */

/** Who stands within whom; a name in brackets counts people whom its neighbours count too. */
const TREE = `
everyone
  all
    coalition
      unitedStates
        usTroops
        usContractors
        usEmbassyStaff
      unitedKingdom
        ukTroops
        ukEmbassyStaff
      italianTroops
      polishTroops
      [coalitionTroops]
    iraqi
      iraqiForces
        iraqiArmy
        iraqiPolice
        peshmerga
      iraqiCivilians
      iraqiContractors
    militia
    [combatants]
    iranians
    afghanPolice
    contractors
    embassyStaff
    guards
    civilians
    others
  attackers
  islamicStateFighters
`;

const LINES = [
  'attack',
  'strike',
  'counterStrike',
  'find',
  'unrest',
  'other',
  'elsewhere',
  'islamicState',
  'disputed',
  'aggregate',
];

/** Groups with the groups right below them. */
function readTree(text) {
  const below = {};
  const trail = [];
  for (const line of text.trim().split('\n')) {
    const depth = line.search(/\S/) / 2;
    const name = line.trim().replace(/[[\]]/g, '');
    trail.length = depth;
    if (depth > 0) below[trail[depth - 1]].push({ name, crosses: line.includes('[') });
    trail.push(name);
    below[name] = [];
  }
  return below;
}

const BELOW = readTree(TREE);

/** Lowest and highest number that a claim allows. */
function allowed({ low, high, qualifier }) {
  if (low === null && high === null) return [2, Number.POSITIVE_INFINITY];
  const from = low === null ? 0 : low + (qualifier === 'moreThan' ? 1 : 0);
  return [from, high ?? Number.POSITIVE_INFINITY];
}

/** Numbers that a claim names itself. */
function named({ low, high, qualifier }) {
  if (low === null && high === null) return [2];
  const from = low === null ? [] : [low + (qualifier === 'moreThan' ? 1 : 0)];
  return high === null ? from : [...from, high];
}

/** `{low, best, high}` of one group, or null where nobody states it. */
function countGroup(claims, assessments, measure, group) {
  const own = claims.filter(
    (claim) => claim.type === 'figure' && claim.measure === measure && (claim.group ?? 'all') === group,
  );
  const pick = assessments.find((each) => each.measure === measure && each.group === group);
  const parts = addUp(claims, assessments, measure, group);
  if (own.length === 0 && !pick) return parts;
  const numbers = own.flatMap(named);
  const agreed = agree(own);
  const best = pick?.best ?? agreed ?? (numbers.length > 0 ? Math.min(...numbers) : null);
  if (best === null) return parts;
  const shown = pick && pick.best !== null ? best : Math.max(best, parts?.best ?? 0);
  const sums = own.length === 0 ? [] : sumsByDocument(claims, measure, group);
  return { low: Math.min(shown, ...numbers), best: shown, high: Math.max(shown, ...numbers, ...sums) };
}

/** The smallest number that all claims allow; of upper bounds alone, the bound. */
function agree(claims) {
  if (claims.length === 0) return null;
  const ranges = claims.map(allowed);
  const from = Math.max(...ranges.map(([low]) => low));
  const to = Math.min(...ranges.map(([, high]) => high));
  if (from > to) return null;
  return claims.every(({ low, high }) => low === null && high !== null) ? to : from;
}

/** What the groups right below add up to; those that cross the others only where these say nothing. */
function addUp(claims, assessments, measure, group) {
  const counts = (crosses) =>
    BELOW[group]
      .filter((each) => each.crosses === crosses)
      .map(({ name }) => countGroup(claims, assessments, measure, name))
      .filter((each) => each !== null);
  const apart = counts(false);
  const used = apart.length > 0 ? apart : counts(true);
  if (used.length === 0) return null;
  const total = (key) => used.reduce((sum, each) => sum + each[key], 0);
  return { low: total('low'), best: total('best'), high: total('high') };
}

/** Highest sum that any one document's counts of the groups below come to. */
function sumsByDocument(claims, measure, group) {
  const documents = [...new Set(claims.map(({ source }) => source))];
  return documents.flatMap((source) => {
    const sum = addUp(
      claims.filter((claim) => claim.source === source),
      [],
      measure,
      group,
    );
    return sum ? [sum.high] : [];
  });
}

/** All who were hit, attackers apart; where only a count with the attackers is stated, that one. */
export function countIncident({ claims, assessments = [] }, measure) {
  const hit = countGroup(claims, assessments, measure, 'all');
  if (hit) return hit;
  const isStated = claims.some((claim) => claim.measure === measure && claim.group === 'everyone');
  return isStated ? countGroup(claims, assessments, measure, 'everyone') : null;
}

/**
 * Totals of each line: `{line, incidents, killed, wounded}`, each measure with low, best, high and the number of incidents
 * for which nobody states it.
 */
export function recount(dataset) {
  return LINES.map((line) => {
    const incidents = dataset.incidents.filter((each) => (each.apart ?? each.class) === line);
    const total = (measure) => {
      const counts = incidents.map((each) => countIncident(each, measure));
      const stated = counts.filter((each) => each !== null);
      const sum = (key) => stated.reduce((all, each) => all + each[key], 0);
      return { low: sum('low'), best: sum('best'), high: sum('high'), notStated: counts.length - stated.length };
    };
    return { line, incidents: incidents.length, killed: total('killed'), wounded: total('wounded') };
  }).filter(({ incidents }) => incidents > 0);
}

function show({ low, best, high, notStated }) {
  const range = low === high ? `${best}` : `${low}–${high} (${best})`;
  return notStated > 0 ? `${range}, not stated for ${notStated}` : range;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const file = process.argv[2] ?? new URL('../public/data/iraq-2019-2020.json', import.meta.url);
  const lines = recount(JSON.parse(await readFile(file, 'utf8')));
  for (const { line, incidents, killed, wounded } of lines) {
    console.log(
      `${line.padEnd(14)} ${String(incidents).padStart(3)}  killed ${show(killed)}; wounded ${show(wounded)}`,
    );
  }
}

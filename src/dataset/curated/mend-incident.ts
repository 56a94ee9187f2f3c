import { isObject, shown } from './json';
import { type Rule, type Rules, valueAt } from './mend-entry';
import { put } from './mend-rules';

/** Source and place ids of what a file leaves unnamed; `mend-references.ts` makes entries for them. */
export const NO_SOURCE = 'source-not-named';
export const NO_PLACE_NAMED = 'place-not-named';

/** A claim that the schema does not know, kept as words: nothing that a source says is lost. */
const asWords: Rule = ({ entry, keys }) => {
  const claims = valueAt(entry, keys.slice(0, 1));
  const at = Number(keys[1]);
  if (!Array.isArray(claims)) return false;
  const claim: unknown = claims[at];
  const source = isObject(claim) && typeof claim.source === 'string' ? claim.source : NO_SOURCE;
  claims[at] = { type: 'statement', source, measure: 'account', value: shown(claim) };
  return true;
};

const kind: Rule = ({ entry }) => {
  if (typeof entry.kind === 'string' && entry.kind !== '') entry.kindLabel = entry.kind;
  entry.kind = 'other';
  return true;
};

/** An incident needs a day: without one it cannot stand on the time axis. */
const time: Rule = ({ entry }) => {
  if (!isObject(entry.time) || !('end' in entry.time)) return false;
  delete entry.time.end;
  return true;
};

export const INCIDENT_RULES: Rules = {
  id: ({ entry, index }) => {
    entry.id = `incident-${index + 1}`;
    return true;
  },
  kind,
  class: put('other'),
  title: ({ entry }) => {
    entry.title = typeof entry.summary === 'string' && entry.summary.trim() !== '' ? entry.summary : shown(entry.id);
    return true;
  },
  summary: ({ entry }) => {
    entry.summary = typeof entry.title === 'string' && entry.title.trim() !== '' ? entry.title : shown(entry.id);
    return true;
  },
  time,
  'time.date': () => false,
  'time.precision': put('day'),
  sites: ({ entry }) => {
    entry.sites = [{ place: NO_PLACE_NAMED, role: 'target' }];
    return true;
  },
  'sites.0': put({ place: NO_PLACE_NAMED, role: 'target' }),
  'sites.*.place': put(NO_PLACE_NAMED),
  'sites.*.role': put('target'),
  'codes.weapon': put(['notStated']),
  'codes.target': put(['notStated']),
  'codes.outcome': put(['notStated']),
  'codes.damage': put('notStated'),
  'codes.weapon.*': put('other'),
  'codes.target.*': put('other'),
  'codes.outcome.*': put('notStated'),
  claims: put([]),
  'claims.*': asWords,
  'claims.*.type': asWords,
  'claims.*.measure': asWords,
  'claims.*.code': asWords,
  'claims.*.low': asWords,
  'claims.*.high': asWords,
  'claims.*.value': asWords,
  'claims.*.source': put(NO_SOURCE),
  'claims.*.group': put('others'),
  documentation: put('notAssessed'),
};

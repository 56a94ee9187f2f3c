import type { Actor } from '../../domain/actor';
import { sortAttributions, statusesOf } from '../../domain/attribution';
import { sourcesOf } from '../../domain/citation';
import type { Attribution } from '../../domain/incident';
import { safeLink } from '../../domain/safe-link';
import type { Source } from '../../domain/source';
import { victimNationalities, victimRoles } from '../../domain/victims';
import { voicesOf } from '../../domain/voice';
import type { IncidentDetail } from '../atlas';
import type { CsvValue } from '../csv-text';

/** Columns whose values only the record has, in the order of `recordCells`. */
export const RECORD_COLUMNS = [
  'class',
  'apart',
  'acted',
  'acted_types',
  'against',
  'against_types',
  'sides_not_told_apart',
  'sides_types',
  'weapon',
  'weapon_words',
  'target',
  'outcome',
  'damage',
  'victim_roles',
  'victim_nationalities',
  'voices',
  'voice_names',
  'attribution',
  'attributions',
  'time_precision',
  'time_of_day',
  'documentation',
  'review',
  'summary',
  'sources',
] as const;

/** Between the values of one cell. */
const SEPARATOR = '; ';
/** Between entries that hold commas and semicolons themselves. */
const ENTRIES = ' | ';

/** Cells of a record: its codes as the dataset file has them. An empty cell is not stated. */
export function recordCells({ incident, sources, actors }: IncidentDetail): readonly CsvValue[] {
  const { sides, codes, claims, attributions, time, review } = incident;
  const voices = voicesOf(claims, sources);
  const types = (names: readonly string[]) => typesOf(names, actors);
  const between = sides.between ?? [];
  return [
    stated([incident.class]),
    incident.apart ?? '',
    sides.by.join(SEPARATOR),
    types(sides.by),
    sides.against.join(SEPARATOR),
    types(sides.against),
    between.join(SEPARATOR),
    types(between),
    stated(codes.weapon),
    incident.weapon ?? '',
    stated(codes.target),
    stated(codes.outcome),
    stated([codes.damage]),
    stated(victimRoles(incident)),
    stated(victimNationalities(incident)),
    claims.length === 0 ? null : voices.length,
    voices.join(SEPARATOR),
    statusesOf(attributions).join(SEPARATOR),
    sortAttributions(attributions)
      .map((each) => attributionText(each, sources))
      .join(ENTRIES),
    time.precision,
    time.timeOfDay ? `${time.timeOfDay.text} ${time.timeOfDay.zone}` : '',
    incident.documentation,
    review.status,
    incident.summary,
    sourcesNamed(incident, sources).map(sourceText).join(ENTRIES),
  ];
}

/** A source as one line: publisher, title, day of publication and address, as far as they are known. */
export function sourceText({ publisher, title, published, url }: Source): string {
  return [publisher, title === publisher ? '' : title, published, safeLink(url)].filter(Boolean).join(', ');
}

/** Documents that claims or attributions name, each once, those of claims first. */
export function sourcesNamed(
  { claims, attributions }: IncidentDetail['incident'],
  sources: ReadonlyMap<string, Source>,
): readonly Source[] {
  const ofAttributions = attributions.flatMap((each) => each.sources.flatMap((id) => sources.get(id) ?? []));
  return [...new Set([...sourcesOf(claims, sources), ...ofAttributions])];
}

/** "suspected: Kata’ib Hizballah (US officials), 2020-03-12, identified [CENTCOM]" */
function attributionText(
  { status, actor, by, date, confidence, sources: ids }: Attribution,
  sources: ReadonlyMap<string, Source>,
): string {
  const who = [actor, by ? `(${by})` : ''].filter(Boolean).join(' ');
  const said = [who === '' ? status : `${status}: ${who}`, date, confidence].filter(Boolean).join(', ');
  const read = ids.map((id) => sources.get(id)?.publisher ?? id);
  return read.length > 0 ? `${said} [${read.join(SEPARATOR)}]` : said;
}

/** Types of actors, in the order of their names, so that the two cells can be read side by side. */
function typesOf(names: readonly string[], actors: ReadonlyMap<string, Actor> | undefined): string {
  return names.map((name) => actors?.get(name)?.type ?? 'unknown').join(SEPARATOR);
}

function stated(codes: readonly string[]): string {
  return codes.filter((code) => code !== 'notStated').join(SEPARATOR);
}

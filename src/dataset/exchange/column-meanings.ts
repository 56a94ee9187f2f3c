import { DATASET_COLUMN, RECORD_COLUMN } from './exchange-table';

/** What the columns of an exported table mean, as its codebook says it. */
const MEANINGS: Readonly<Record<string, string>> = {
  id: 'Id of the incident. An incident with several sites has a row for each.',
  site: 'Number of the site within the incident; 1 is the first. Figures and all that concerns the whole incident stand on row 1 alone, so that a sum counts nobody twice.',
  title: 'Title.',
  kind: 'Kind of event.',
  first_day: 'First day on which it may have happened, as 2020-03-11. Empty where no date is stated.',
  last_day: 'Last day on which it may have happened; the same day where it is known.',
  match:
    'Whether its dates lie within those shown when the file was saved: certain, or possible where the day is not known exactly or no date is stated.',
  place: 'Name of the place.',
  place_precision:
    'How closely the place is known: site, neighbourhood, town, area, unknown (no coordinates), notStated.',
  role: 'What the site was: target, launch site and so on.',
  latitude: 'Degrees north, WGS 84. Empty where nobody gives coordinates.',
  longitude: 'Degrees east, WGS 84.',
  radius_km: 'Radius in km of the circle in which the true place lies. Empty where nobody says.',
  coordinates: 'What was done to the coordinates of this file; empty where they are those of the dataset.',
  killed_low:
    'Lowest number of killed that a source gives, attackers not counted. Empty is not stated, which is not zero.',
  killed_best: 'Best estimate of the killed, by the rule of the dataset.',
  killed_high: 'Highest number of killed that a source gives.',
  wounded_low: 'Lowest number of wounded that a source gives. Empty is not stated.',
  wounded_best: 'Best estimate of the wounded.',
  wounded_high: 'Highest number of wounded that a source gives.',
  discrepancies: 'Number of figures on which the sources differ.',
  incidents: 'How many incidents the entry stands for. Its figures are those of all of them.',
  actors: 'Whom the record names as acting, claiming, accused or denying.',
  class: 'attack, strike, counterStrike, find, unrest or other. Figures of two classes must not be added up.',
  apart: 'Why it is counted apart from its class: elsewhere, islamicState, disputed, aggregate.',
  acted: 'Who acted.',
  acted_types: 'Type of each who acted, in the same order: state, militia, front, unknown and so on.',
  against: 'Against whom.',
  against_types: 'Type of each of them, in the same order.',
  sides_not_told_apart: 'Sides of which the file does not say which one acted.',
  sides_types: 'Type of each of them, in the same order.',
  weapon: 'Coded weapon, the likeliest first.',
  weapon_words: 'Weapon in words.',
  target: 'Coded target, the likeliest first.',
  outcome: 'Coded outcome: impact, intercepted, missed, failed and so on.',
  damage: 'Coded damage.',
  victim_roles: 'Roles of those who were hurt.',
  victim_nationalities: 'Nationalities of those who were hurt.',
  voices: 'Number of independent voices behind the claims: two documents with one statement are one voice.',
  voice_names: 'Those voices.',
  attribution: 'Whether somebody claimed it, was suspected, denied it, and so on.',
  attributions: 'Each attribution: status, actor, who says so, day, confidence and documents.',
  time_precision: 'How closely the time is known.',
  time_of_day: 'Time of day with its zone.',
  documentation: 'How well it is documented: strong, moderate, thin.',
  review: 'Whether and how the entry was reviewed.',
  summary: 'Summary.',
  sources: 'The documents: publisher, title, day of publication, address.',
};

export interface ColumnMeaning {
  readonly column: string;
  readonly meaning: string;
}

/** The codebook of a table: each column with its meaning. */
export function columnMeanings(columns: readonly string[]): readonly ColumnMeaning[] {
  return columns.map((column) => ({ column, meaning: MEANINGS[column] ?? meaningOfWhole(column) }));
}

function meaningOfWhole(column: string): string {
  if (column === DATASET_COLUMN) return 'What the dataset says of itself, as JSON, in the first row.';
  if (column.startsWith(RECORD_COLUMN)) {
    return 'The whole record of the incident with every claim and source, as JSON, so that Incident Atlas can open the file again as it was; a long record goes on in the next such column.';
  }
  return '';
}

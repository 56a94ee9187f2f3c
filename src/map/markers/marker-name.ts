import { classLabel } from '../../i18n/class-label';
import { type LineToSay, linesText } from '../../i18n/measure-text';
import type { Texts } from '../../i18n/texts';
import { clusterName } from './cluster-name';
import type { NodeDescription } from './node-description';
import { rolesOfMask } from './role-shape';

export type StatedMeasures = readonly ('killed' | 'wounded')[];

/** The numbers in a marker's name: incidents and people. */
export interface MarkerNumbers {
  readonly incidents: number;
  readonly possible: number;
  /** Incidents without a date; they are not among the possible ones. */
  readonly undated: number;
  readonly killed: number;
  readonly wounded: number;
  readonly killedNotStated: number;
  readonly woundedNotStated: number;
  /** What the dataset states at all. A name says nothing about a measure that no row states. */
  readonly stated: StatedMeasures;
  /** The measure, line by line; null while it is the number of incidents. */
  readonly measured?: { readonly measure: string; readonly lines: readonly LineToSay[] } | null;
  /** The same numbers for each line of the totals, because casualties of two lines must not be added up. */
  readonly lines?: readonly MarkerLine[];
}

/** The incidents of one line at a marker. */
export interface MarkerLine extends Omit<MarkerNumbers, 'lines' | 'possible' | 'undated' | 'stated' | 'measured'> {
  /** Value id of the class; '' for incidents without one. */
  readonly id: string;
}

/** Words of the dataset in a marker's name. */
export interface MarkerWords {
  readonly place: string;
  /** Name of the place farthest from it, for a cluster. */
  readonly farthest?: string;
  /** Name of the kind for a marker of one incident, else empty. */
  readonly kind: string;
}

/** The accessible name of a marker. A cluster's starts with its number of incidents, a site's with its place. */
export function markerName(
  description: NodeDescription,
  numbers: MarkerNumbers,
  { place, farthest = place, kind }: MarkerWords,
  texts: Texts,
): string {
  const { t } = texts;
  const { incidents } = numbers;
  if (description.type === 'cluster') {
    const start = clusterName({ incidents, places: description.places, from: place, to: farthest }, texts);
    return joinParts([start, ...figureParts(numbers, texts), ...doubtParts(numbers, texts)], texts);
  }
  const count = incidents > 0 ? incidents : description.related;
  const roles = rolesOfMask(description.roles).map((role) => t(`terms.role-${role}`));
  const parts = [place, t('map.incidents', { count }), ...roles];
  if (description.type === 'incident' && kind !== '') parts.push(kind);
  parts.push(...figureParts(numbers, texts), ...doubtParts(numbers, texts));
  const others = incidents > 0 ? description.related - incidents : 0;
  if (others > 0) parts.push(t('map.alsoSiteOf', { count: others }));
  return joinParts(parts, texts);
}

/** The measure first, with its range and what is not stated, then the other casualties. */
function figureParts(numbers: MarkerNumbers, texts: Texts): string[] {
  const { measured, stated } = numbers;
  if (!measured || numbers.incidents === 0) return costParts(numbers, texts);
  const others = stated.filter((each) => each !== measured.measure);
  const rest = others.length > 0 ? costParts({ ...numbers, stated: others }, texts) : [];
  return [...linesText(measured.lines, measured.measure, texts), ...rest];
}

/** The casualties in a name, line by line unless all incidents are attacks. Empty when no incident is counted. */
export function costParts(numbers: MarkerNumbers, texts: Texts): string[] {
  if (numbers.incidents === 0) return [];
  const { stated } = numbers;
  const whole = () => costOf(numbers, stated, texts);
  return costByLine(numbers.lines ?? [], whole, (line) => costOf(line, stated, texts), texts);
}

/** The cost of each line of the totals that has incidents, with its name; the cost of the whole when all are attacks. */
export function costByLine<L extends Pick<MarkerLine, 'id' | 'incidents'>>(
  lines: readonly L[],
  whole: () => string[],
  partsOf: (line: L) => string[],
  texts: Texts,
): string[] {
  const counted = lines.filter(({ incidents }) => incidents > 0);
  const [first] = counted;
  if (!first || (counted.length === 1 && first.id === 'attack')) return whole();
  return counted.map((line) => {
    const name = classLabel(line.id, texts);
    return texts.t('figures.lineCost', { line: name, cost: joinParts(partsOf(line), texts) });
  });
}

/** "3 killed" and "17 wounded", or that nobody was hurt, or that no source states casualties. */
function costOf(
  { killed, wounded, killedNotStated, woundedNotStated }: Omit<MarkerLine, 'id'>,
  stated: StatedMeasures,
  { t }: Texts,
): string[] {
  const parts: string[] = [];
  if (killed > 0 && stated.includes('killed')) parts.push(t('map.killed', { count: killed }));
  if (wounded > 0 && stated.includes('wounded')) parts.push(t('map.wounded', { count: wounded }));
  const [only] = stated;
  if (parts.length > 0 || !only) return parts;
  const notStated = { killed: killedNotStated, wounded: woundedNotStated };
  const isStated = stated.every((measure) => notStated[measure] === 0);
  if (stated.length > 1) return [isStated ? t('map.noCasualties') : t('map.casualtiesNotStated')];
  return [isStated ? t(NOBODY[only]) : t(NOT_STATED[only])];
}

const NOBODY = { killed: 'map.nobodyKilled', wounded: 'map.nobodyWounded' } as const;
const NOT_STATED = { killed: 'map.killedNotStated', wounded: 'map.woundedNotStated' } as const;

function doubtParts({ incidents, possible, undated }: MarkerNumbers, { t, format }: Texts): string[] {
  const parts: string[] = [];
  if (possible > 0)
    parts.push(possible === incidents ? t('map.allPossible') : t('map.somePossible', { count: possible }));
  if (undated > 0) parts.push(t('undated.inWindow', { count: undated, number: format.number(undated) }));
  return parts;
}

export function joinParts(parts: readonly string[], { t }: Texts): string {
  return parts.join(t('figures.separator'));
}

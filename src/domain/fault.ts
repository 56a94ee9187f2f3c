import type { FigureMeasure, Group } from './claim';

/** What is wrong with an entry of a dataset file; `i18n/` has a sentence for each code. */
export const FAULT_CODES = [
  'missing',
  'unknownValue',
  'unusable',
  'notObject',
  'noList',
  'badDate',
  'badLink',
  'lowAboveHigh',
  'noNumber',
  'quoteTooLong',
  'idTwice',
  'pointMissing',
  'pointUnexpected',
  'noSource',
  'noPlace',
  'noActor',
  'noIncident',
  'needsActor',
  'needsSource',
  'disagree',
  'notClaimed',
  'sumBroken',
  'cellChanged',
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

/** Something in a dataset file that breaks its schema or contradicts the rest of it. */
export interface Fault {
  /** As in `incidents.3.claims.0.source`; '' for the whole file. */
  readonly path: string;
  readonly code: FaultCode;
  /** What the file has there, as short text; '' where it has nothing. */
  readonly value: string;
  /** The figure that is meant, where the fault is about one. */
  readonly measure?: FigureMeasure;
  readonly group?: Group;
}

export function isFaultCode(text: unknown): text is FaultCode {
  return FAULT_CODES.some((code) => code === text);
}

/** Position of the incident in which a fault lies; -1 where it lies elsewhere. */
export function incidentIn({ path }: Pick<Fault, 'path'>): number {
  return Number(/^incidents\.(\d+)\./.exec(path)?.[1] ?? -1);
}

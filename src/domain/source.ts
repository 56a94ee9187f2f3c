import { linkHost } from './safe-link';
/**
 * Who speaks in a document. `officialStatement`: an authority's own text. `agency`: a news agency, copies of its text included.
 * `compilation`: gathers what others reported. `reference`: an encyclopaedia or list.
 */
export type SourceKind =
  | 'officialStatement'
  | 'agency'
  | 'outlet'
  | 'monitor'
  | 'compilation'
  | 'reference'
  | 'socialMedia'
  | 'notStated';

export const SOURCE_KINDS: readonly SourceKind[] = [
  'officialStatement',
  'agency',
  'outlet',
  'monitor',
  'compilation',
  'reference',
  'socialMedia',
  'notStated',
];

/** A document that somebody published. */
export interface Source {
  readonly id: string;
  readonly publisher: string;
  readonly title: string;
  /** http(s) only, or null when none was recorded. */
  readonly url: string | null;
  readonly archivedUrl?: string;
  /** ISO civil date of publication, or null when not stated. */
  readonly published: string | null;
  /** BCP 47 tag of the document's language. */
  readonly language?: string;
  readonly kind?: SourceKind;
  /** Whose text it is, where the publisher prints another's: a copy of an AP report speaks with the voice "AP". */
  readonly voice?: string;
  /** ISO civil date on which the text was read; absent when it was not recorded. */
  readonly accessed?: string;
  /** How much of the text was read: its opening, or all of it; absent when it was not recorded. */
  readonly read?: 'opening' | 'whole';
}

/** What stands for a publisher or a title that nobody names: the host of the address, else the id. A reader of any language can go by it. */
export function standInName(url: string | null, id: string): string {
  return linkHost(url) ?? id;
}

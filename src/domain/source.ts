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
}

/** How often an incident's entry was read against its sources: `entered` once, `checked` a second time. */
export type ReviewStatus = 'notReviewed' | 'entered' | 'checked';

export const REVIEW_STATUSES: readonly ReviewStatus[] = ['notReviewed', 'entered', 'checked'];

/** One change to an incident's entry. */
export interface ReviewChange {
  /** ISO civil date. */
  readonly date: string;
  readonly what: string;
  readonly why: string;
}

export interface Review {
  readonly status: ReviewStatus;
  /** Oldest first. */
  readonly history: readonly ReviewChange[];
}

/** The review of an entry that nobody of this dataset has read, such as an imported row. */
export const NOT_REVIEWED: Review = { status: 'notReviewed', history: [] };

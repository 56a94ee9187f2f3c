import type { Fault } from './fault';

/** What an import found wrong with a row that it kept. */
export type DoubtCode =
  | 'placeMissing'
  | 'placeNameShared'
  | 'placeNameUnknown'
  | 'coordinatesZero'
  | 'coordinatesOutOfRange'
  | 'coordinatesUnreadable'
  | 'coordinatesSwapped'
  | 'coordinatesRepresentative'
  | 'outOfCountry'
  | 'dateOrderOther'
  | 'datePartUnknown'
  | 'dateApproximate'
  | 'dateConverted'
  | 'datesReversed'
  | 'dateUnreadable'
  | 'timeUnreadable'
  | 'precisionUnknown'
  | 'countFractional'
  | 'countNegative'
  | 'countUnreadable'
  | 'countVague'
  | 'countWorded'
  | 'countIncomplete'
  | 'dateGiven'
  | 'dateMissing'
  | 'countTooLarge'
  | 'eventsNotStated'
  | 'lowAboveHigh'
  | 'bestOutsideRange'
  | 'idDuplicate'
  | 'cellsMissing'
  | 'cellsExtra'
  | 'quoteUnclosed'
  | 'encodingMixed';

/** A sentence of the dataset's editor. */
export interface WrittenDoubt {
  readonly type: 'written';
  readonly text: string;
}

/** Something that an import found in the row; `i18n/` has a sentence for each code. */
export interface FoundDoubt {
  readonly type: 'found';
  readonly code: DoubtCode;
  /** Name of the column as the file has it; '' when the whole row is meant. */
  readonly column: string;
  /** What the file has there, as text, cut to a readable length. */
  readonly value: string;
}

/** Something in the incident's entry of a dataset file that was mended or does not add up. */
export interface FaultDoubt extends Fault {
  readonly type: 'fault';
}

/** A reason to read an incident with care. */
export type Doubt = WrittenDoubt | FoundDoubt | FaultDoubt;

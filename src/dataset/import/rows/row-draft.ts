import type { ActorType } from '../../../domain/actor';
import type { DoubtCode, FoundDoubt } from '../../../domain/doubt';
import type { IncidentKind } from '../../../domain/incident';
import type { PlacePrecision } from '../../../domain/place';
import { type TimePrecision, UNDATED } from '../../../domain/time-interval';
import type { EventDraft } from '../formats/row-reader';
import { type Cell, cellText } from './cell';
import { type RejectionCode, shorten } from './row-problem';

interface Rejection {
  readonly type: 'rejected';
  readonly code: RejectionCode;
  readonly column: string;
  readonly value: string;
}

/** What is wrong with a row: any number of doubts, or one rejection. */
export type DraftProblem = FoundDoubt | Rejection;

/** The one draft that an import fills again for each row; `reset` comes first. */
export class RowDraft implements EventDraft {
  id = '';
  title = '';
  start = 0;
  end = 0;
  precision: TimePrecision = 'day';
  zone = '';
  lasted = false;
  lon = Number.NaN;
  lat = Number.NaN;
  placeName = '';
  placePrecision: PlacePrecision = 'unknown';
  radiusKm = Number.NaN;
  country = '';
  kind: IncidentKind = 'other';
  kindLabel = '';
  subkindLabel = '';
  events = 1;
  killedLow = -1;
  killedBest = -1;
  killedHigh = -1;
  woundedLow = -1;
  woundedBest = -1;
  woundedHigh = -1;
  readonly actors: string[] = [];
  readonly actorTypes: ActorType[] = [];
  readonly sources: string[] = [];
  /** Empty for most rows. */
  readonly problems: DraftProblem[] = [];
  rejected = false;

  reset(): void {
    this.id = '';
    this.title = '';
    this.start = 0;
    this.end = 0;
    this.precision = 'day';
    this.zone = '';
    this.lasted = false;
    this.lon = Number.NaN;
    this.lat = Number.NaN;
    this.placeName = '';
    this.placePrecision = 'unknown';
    this.radiusKm = Number.NaN;
    this.country = '';
    this.kind = 'other';
    this.kindLabel = '';
    this.subkindLabel = '';
    this.events = 1;
    this.killedLow = -1;
    this.killedBest = -1;
    this.killedHigh = -1;
    this.woundedLow = -1;
    this.woundedBest = -1;
    this.woundedHigh = -1;
    if (this.actors.length > 0) this.actors.length = 0;
    if (this.actorTypes.length > 0) this.actorTypes.length = 0;
    if (this.sources.length > 0) this.sources.length = 0;
    if (this.problems.length > 0) this.problems.length = 0;
    this.rejected = false;
  }

  /** The problems of a row that is kept. */
  get doubts(): readonly FoundDoubt[] {
    return this.problems.filter((problem) => problem.type === 'found');
  }

  doubt(code: DoubtCode, column: string, value: Cell): void {
    if (this.rejected) return;
    this.problems.push({ type: 'found', code, column, value: shorten(cellText(value)) });
  }

  undate(column: string, value: Cell): void {
    this.start = UNDATED.start;
    this.end = UNDATED.end;
    this.precision = 'notStated';
    this.lasted = false;
    this.doubt('dateMissing', column, value);
  }

  reject(code: RejectionCode, column: string, value: Cell): void {
    if (this.rejected) return;
    this.rejected = true;
    // A rejected row is not shown: its doubts would mark nothing.
    this.problems.length = 0;
    this.problems.push({ type: 'rejected', code, column, value: shorten(cellText(value)) });
  }
}

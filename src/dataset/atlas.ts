import type { Actor, ActorType } from '../domain/actor';
import type { AboutPart, Incident, LineScope, MonthCoverage } from '../domain/incident';
import type { CountLine, IncidentClass } from '../domain/incident-class';
import type { Language } from '../domain/language';
import type { NamedSides } from '../domain/named-sides';
import type { Place } from '../domain/place';
import type { RelatedIncident } from '../domain/related';
import type { Revision } from '../domain/revision';
import type { Source } from '../domain/source';
import type { Bounds, Engine } from '../spacetime/engine';
import type { Correction } from './import/rows/correction';
import type { Receipt } from './import/rows/receipt';
import type { Outlines } from './outlines';
import type { Problem } from './problem';
import type { SearchHits } from './search/find-query';

/** What the list and the map's cards show of an incident; cheap, synchronous. */
export interface IncidentSummary {
  readonly id: string;
  /** Null when the title is only in the file: show kind and place instead. */
  readonly title: string | null;
  readonly titleAr?: string;
  readonly kind: string;
  /** The source's own words for the kind, for imported data. */
  readonly kindLabel?: string;
  /** Line of the totals on which it is counted; absent where the dataset does not class its incidents. */
  readonly line?: CountLine;
  /** What it is, also where it is counted apart; absent where nobody classed it. */
  readonly class?: IncidentClass;
  /** Who acted against whom, or the two sides; absent where the record names none. */
  readonly sides?: NamedSides;
  /** The lowest and highest count of the killed, where the record has no title of its own and the number tells it from others; null is not stated. */
  readonly killed?: CountRange | null;
  /** Name of the primary place. */
  readonly placeName: string;
  readonly placeNameAr?: string;
  readonly precision: string;
  readonly discrepancies: number;
}

/** The lowest and the highest number that is stated. */
export interface CountRange {
  readonly low: number;
  readonly high: number;
}

/** An incident with all that the detail panel names, resolved. */
export interface IncidentDetail {
  readonly incident: Incident;
  /** Places of the sites, by id. */
  readonly places: ReadonlyMap<string, Place>;
  readonly sources: ReadonlyMap<string, Source>;
  /** Whom the incident names, by name, as far as the dataset knows them; absent where it has no list of actors. */
  readonly actors?: ReadonlyMap<string, Actor>;
  /** Linked incidents and those that share a place, by id; absent where the dataset cannot tell. */
  readonly related?: readonly RelatedIncident[];
  /** The row as the file has it: its filled columns with their text, in the file's order; absent where there is no row. */
  readonly row?: readonly (readonly [column: string, text: string])[];
  /** The cells of the row that a reader corrected, as they are read; absent where nothing was corrected. */
  readonly corrected?: readonly (readonly [column: string, text: string])[];
}

/** The rows of an imported table as the file has them. */
export interface FileRows {
  readonly columns: readonly string[];
  /** The columns that the model has no place for, in the order of the file. A record has their text in `extra`. */
  readonly unused: readonly string[];
  readonly corrections: readonly Correction[];
  /** The cells of a record as text, uncorrected; null where the record cannot be read again. */
  cells(record: number): Promise<readonly string[] | null>;
}

/** What an atlas shows of an archive. */
export interface ArchiveShown {
  /** Incidents of the whole archive. */
  readonly events: number;
  /** Where the incidents lie that are in memory; null while only counts are, and then those of the whole archive. */
  readonly area: Bounds | null;
}

/** A dataset ready for the screen: engine over columns, and a way to each incident's text. */
export interface Atlas {
  readonly id: string;
  readonly origin: 'bundled' | 'imported';
  readonly title: string;
  readonly titleAr?: string;
  readonly description: string;
  readonly descriptionAr?: string;
  /** What the dataset's editor says about it; absent where nobody does, as with a table. */
  readonly about?: readonly AboutPart[];
  readonly licence: string;
  /** Day as 2026-11-27; '' where the file does not say. */
  readonly updated: string;
  /** [west, south, east, north] in degrees. */
  readonly openingBounds: readonly [number, number, number, number];
  /** Bytes of the file it came from, when imported. */
  readonly size?: number;
  /** How the table was read that it came from; absent for a dataset file, and for tables stored before this was kept. */
  readonly imported?: { readonly file: string; readonly format: string; readonly receipt: Receipt };
  /** How far each month of the dataset's period was searched, in order; absent when nobody says. */
  readonly coverage?: readonly MonthCoverage[];
  /** What stands on a line of the totals, by line; absent when the dataset does not say. */
  readonly scopes?: Readonly<Record<string, LineScope>>;
  /** Its saved revisions, oldest first; absent where it was not written in the page. */
  readonly history?: readonly Revision[];
  /** Whether the page writes it now: its incidents can be edited. */
  readonly isWritten?: true;
  /** Zone of all times of day: `UTC`, an offset, '' where none is stated. Absent without times, or when they differ. */
  readonly timeZone?: string;
  /** The datasets that it shows together; absent for a single dataset. */
  readonly parts?: readonly [Atlas, Atlas];
  /** The rows of the file that it was imported from; absent for a dataset that is no table. */
  readonly rows?: FileRows;
  /** Lines and areas of the rows, as context of their points; absent where all are points. */
  readonly outlines?: Outlines;
  /** What of an archive it shows; absent for a dataset that is in memory as a whole. */
  readonly archive?: ArchiveShown;
  readonly engine: Engine;
  readonly sourceCount: number;
  /** Place of an index of the engine's place table. */
  placeAt(index: number): Place;
  /** By incident index (`engine.table.incident[row]`). */
  summary(incident: number): IncidentSummary;
  /** Reads the whole record; from the file for imported data. */
  detail(incident: number): Promise<{ ok: true; detail: IncidentDetail } | { ok: false; problem: Problem }>;
  /** Incident index by id, or -1. */
  indexOf(id: string): number;
  /** First row of an incident: its primary row. */
  rowOf(incident: number): number;
  /**
   * Rows whose text has every word of the query (titles, places, actors, sources; English and Arabic spellings, accents
   * folded, small typos read as the nearest word), as a mask over rows. Null when the query is blank.
   */
  search(query: string): Promise<SearchHits | null>;
  /**
   * Label of a dimension's value when the dataset brings its own words for it (places, actors), in the language where it has
   * them; else i18n has them.
   */
  labelOf(dimension: string, value: string, language?: Language): string | undefined;
  /** What an actor is, by its name in the dataset; `unknown` where nobody says so. */
  actorType(name: string): ActorType;
  /**
   * A note, doubt, reason, basis or other editor's text of the dataset in the language, or undefined where the dataset has it
   * in its own only: show that then, marked with its language.
   */
  translate?(text: string, language: Language): string | undefined;
  dispose(): void;
}

import type { Atlas } from '../dataset/atlas';
import type { Gather } from '../dataset/import/gather/gather';
import type { Mapping } from '../dataset/import/mapping/mapping';
import type { ReadingChoice } from '../dataset/import/open/reading';
import type { Correction } from '../dataset/import/rows/correction';
import type { Problem } from '../dataset/problem';
import type { FileMark, LinkFile } from '../dataset/storage/file-mark';
import type { StoredEntry } from '../dataset/storage/stored-dataset';
import type { Release } from '../domain/dataset-release';
import type { Digits, Language } from '../domain/language';
import type { PatternsChoice } from '../domain/patterns/patterns-choice';
import type { Minutes } from '../domain/time-interval';
import type { BuiltOutcome, FetchedTable } from '../library/built-table';
import type { ImportSession, WrittenCells } from '../library/import-session';
import type { ChangeAuthor } from '../live/change';
import type { Comparison, SelectionUpdate, SelectionValues, UnknownValues } from '../live/selection-values';
import type { Bounds } from '../spacetime/engine';
import type { Measure } from '../spacetime/figure-measure';
import type { PlaceFilter } from '../spacetime/place-filter';
import type { ArchiveSlice } from './archive-values';
import type { ChartChoices } from './chart-choices';
import type { WritingSlice } from './writing-values';

export type DatasetStatus =
  | { readonly status: 'loading'; readonly title: string }
  | {
      readonly status: 'ready';
      readonly atlas: Atlas;
      /** Address of the file, as a link names it; null for the bundled dataset and for files from a disk. */
      readonly link: string | null;
    }
  | { readonly status: 'failed'; readonly problem: Problem };

export interface DatasetSlice {
  readonly dataset: DatasetStatus;
  /** Shows an atlas with all of its time, no filters and no open incident. */
  showAtlas(atlas: Atlas, link?: string | null): void;
  startLoading(title: string): void;
  failLoading(problem: Problem): void;
}

/** Which release of its data the page shows, and which one the link meant. */
export interface ReleaseSlice {
  /** Of the atlas on the screen; null until it is computed. */
  readonly release: Release | null;
  /** What the link cites; null without a link that does, and once it is the one on the screen. */
  readonly cited: Release | null;
  /** Keeps the release of the atlas on the screen, and says in what it differs from the cited one. */
  keepRelease(release: Release): void;
  /** Notes what the link cites, and says in what the atlas on the screen differs from it. */
  cite(cited: Release | null): void;
}

/** What decides which incidents match. Each action is one update of `live/selection`: one count, one change for all views. */
export interface SelectionSlice extends SelectionValues {
  /** Applies several values at once. Returns what the dataset does not have and what was therefore left out. */
  update(change: SelectionUpdate, by: ChangeAuthor): UnknownValues;
  /** Sets the window. The selection puts its ends in order and keeps them within the range. */
  setWindow(from: Minutes, to: Minutes, by?: ChangeAuthor): void;
  resetWindow(): void;
  setFilter(dimension: string, values: readonly string[] | null): void;
  /** Adds or removes one value of a dimension. */
  toggleFilter(dimension: string, value: string): void;
  /** Lists the incidents at places of the map, and nothing else; null lists all places again. */
  listPlaces(filter: PlaceFilter, places: readonly string[] | null): void;
  setQuery(query: string): void;
  setSplit(dimension: string): void;
  setMeasure(measure: Measure): void;
  /** Keeps only these values of a dimension; when the filter already is that, removes it. */
  soloFilter(dimension: string, values: readonly string[]): void;
  /** Adds the values that the filter lacks; when it has all of them, removes them. Without any left, nothing filters. */
  toggleFilters(dimension: string, values: readonly string[]): void;
  /** Compares the selection, side A, with another one; null ends the comparison. */
  compare(comparison: Comparison | null, by?: ChangeAuthor): void;
  /** Begins to compare. Where the window is all of the data, it becomes its last year, month or day. */
  startComparing(): void;
  /** Exchanges the two sides of the comparison. */
  swapSides(): void;
  /** Removes all filters and the search. */
  clearFilters(): void;
}

/** `window`: the window keeps its width and moves. `cumulative`: its start stays and its end moves, so that counts only grow. */
export type TimeMode = 'window' | 'cumulative';
/** `finest`: the smallest unit of the data, a day or less. `incident`: to the next incident, however far it is. */
export type PlayStep = 'finest' | 'week' | 'month' | 'incident';

export interface PlaySlice {
  readonly mode: TimeMode;
  readonly playing: boolean;
  readonly step: PlayStep;
  /** Minutes of the data in a second of play; null for the speed at which the whole range takes 20 seconds. */
  readonly pace: Minutes | null;
  /** Incidents in a second, for the step `incident`. */
  readonly incidentPace: number;
  /** Play jumps over time in which nothing matches. */
  readonly skipSilence: boolean;
  /** Play begins again at the end. */
  readonly loop: boolean;
  setMode(mode: TimeMode): void;
  setPlaying(playing: boolean): void;
  setStep(step: PlayStep): void;
  setPace(pace: Minutes | null): void;
  setIncidentPace(pace: number): void;
  setSkipSilence(on: boolean): void;
  setLoop(on: boolean): void;
}

export interface FocusSlice {
  /** Index of the incident whose detail is open, or -1. */
  readonly selected: number;
  /** Index of the incident that has the pointer or the focus, in the list or on the map; or -1. */
  readonly hovered: number;
  /** Opens an incident; -1 closes it. The map brings it into view and the list scrolls to it. */
  select(incident: number, by?: ChangeAuthor): void;
  /** Opens the incident with this id. Returns false when the dataset does not have it. */
  selectById(id: string, by?: ChangeAuthor): boolean;
  deselect(by?: ChangeAuthor): void;
  hover(incident: number): void;
}

export type Theme = 'system' | 'light' | 'dark';
export type ListScope = 'inView' | 'everywhere';

/** Where the map looks: its centre in degrees, and its zoom for tiles of 512 px. */
export interface MapCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** What another view asks the map to do. The map does it once. */
export type MapRequest =
  | { readonly type: 'fitData' }
  | { readonly type: 'fitMatches' }
  | { readonly type: 'fitBounds'; readonly bounds: Bounds }
  | { readonly type: 'frameSelected' }
  | { readonly type: 'moveTo'; readonly view: MapCamera };

export type Basemap =
  | { readonly type: 'bundled' }
  | { readonly type: 'style' | 'xyz' | 'pmtiles'; readonly url: string }
  /** A PMTiles archive on the reader's disk. It is read in place and never sent anywhere. */
  | { readonly type: 'file'; readonly file: File };

/** Which names the bundled basemap shows: those of both languages, or of one. A place that lacks the one keeps the other. */
export const MAP_NAMES = ['both', 'en', 'ar'] as const;
export type MapNames = (typeof MAP_NAMES)[number];

export interface ViewSlice {
  /** Where the map last came to rest, or where a link asks it to open; null before either. */
  readonly view: MapCamera | null;
  /** The area that the map shows; null without a map. */
  readonly bounds: Bounds | null;
  /** Whether the list and the facets count the incidents in view or all of them. */
  readonly scope: ListScope;
  readonly theme: Theme;
  /** The theme on the screen: for `system`, the one that the system asks for. */
  readonly resolvedTheme: 'light' | 'dark';
  readonly language: Language;
  /** The language of a page whose link names none: the reader's choice, or the browser's. */
  readonly homeLanguage: Language;
  readonly digits: Digits;
  readonly mapNames: MapNames;
  readonly density: boolean;
  /** Whether the charts are open. */
  readonly charts: boolean;
  readonly chartChoices: ChartChoices;
  /** What the patterns below the charts look at; null while they are closed. */
  readonly patterns: PatternsChoice | null;
  /** Whether the page is shown in a frame of another page, with the map, the totals and the time control alone. */
  readonly embed: boolean;
  /** Whether keys without a modifier work outside text fields. WCAG 2.1.4 asks for a way to turn them off. */
  readonly shortcuts: boolean;
  readonly basemap: Basemap;
  readonly mapRequest: { readonly request: MapRequest; readonly serial: number } | null;
  reportView(view: MapCamera, bounds: Bounds): void;
  setScope(scope: ListScope): void;
  setTheme(theme: Theme): void;
  setResolvedTheme(theme: 'light' | 'dark'): void;
  /** The reader's choice: it is also the language of links without one. */
  setLanguage(language: Language): void;
  /** The language of a link, for as long as the link stands in the address. */
  setLinkLanguage(language: Language): void;
  setDigits(digits: Digits): void;
  setMapNames(mapNames: MapNames): void;
  setDensity(on: boolean): void;
  setCharts(on: boolean): void;
  /** Replaces all choices in the charts. */
  chooseCharts(choices: ChartChoices): void;
  setPatterns(patterns: PatternsChoice | null): void;
  setShortcuts(on: boolean): void;
  setBasemap(basemap: Basemap): void;
  askMap(request: MapRequest): void;
}

/** A message over the page. It stays until the reader closes it or a notice with the same key replaces it. */
export interface Notice {
  readonly key: string;
  readonly problem: Problem;
  /** What the button of the notice does; absent for a notice without a button. */
  readonly action?: 'showReport' | 'useUpdate' | 'reloadPage';
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /** Text of the page's live region. Set it only to answer something that the reader did. */
  readonly announcement: string;
  notify(key: string, problem: Problem, action?: Notice['action']): void;
  dismiss(key: string): void;
  announce(text: string): void;
}

export interface LibrarySlice {
  readonly importSession: ImportSession;
  readonly importOpen: boolean;
  /** Cells that the reader wrote over in the report and that are not read yet; null where there are none. */
  readonly written: WrittenCells | null;
  /** Whether the reader is asked about these cells, because what was pressed would lose them. */
  readonly asksToLeave: boolean;
  /** Atlases in memory, which the page can show at once. The list is empty until a second dataset has been shown. */
  readonly openAtlases: readonly Atlas[];
  /** Datasets that the browser stores, newest first; null until `refreshStored` has read them. */
  readonly stored: readonly StoredEntry[] | null;
  /** The files that imported datasets came from, by dataset id, as links name them. */
  readonly marks: Readonly<Record<string, FileMark>>;
  /** How many imports the browser is still storing. */
  readonly keeping: number;
  /** Whether a link still waits for the file that it names. Until then the address stays as it is. */
  readonly linkWaits: boolean;
  /**
   * Opens the files that a link names, from memory or storage, or asks for the first one that is in neither.
   * @param ids - datasets that this tab showed last; they win over others of the same files
   */
  openFiles(files: readonly LinkFile[], ids: readonly string[]): Promise<void>;
  /** Opens the file that the link asks for. When it is another file, says so. */
  answerAsked(files: readonly File[]): Promise<void>;
  /** Prepares a table that was built into the page. It does not go to the screen. */
  restoreBuilt(fetched: FetchedTable): Promise<BuiltOutcome>;
  openImport(): void;
  /** Closes the dialog and ends a running import. The dataset on the screen stays. */
  closeImport(): void;
  importFile(file: Blob, name: string): void;
  /** Imports files that were chosen or dropped together. */
  importFiles(files: readonly File[]): void;
  /** Changes how several tables become one. */
  editGather(gather: Gather): void;
  /** Goes on with several tables as chosen. */
  confirmGather(): void;
  /** Goes back from the columns or the report to the choice among several tables. */
  reviseGather(): void;
  /** Fetches and imports a file whose address the reader typed. */
  importUrl(address: string): Promise<void>;
  /** Opens the file that a link names, or the archive. When it is on another host, asks the reader first. */
  openLink(address: string, isArchive?: boolean): Promise<void>;
  /** Fetches the file of the link from the other host: call this when the reader has agreed. */
  allowLink(): Promise<void>;
  /** Imports another sheet of the same workbook. */
  chooseSheet(sheet: number): void;
  /** Reads the open file again with another header, delimiter or encoding; what is absent is guessed. */
  chooseReading(choice: ReadingChoice): void;
  /** Ends the import and goes back to the choice of a file. */
  cancelImport(): void;
  editMapping(mapping: Mapping): void;
  loadMapping(): void;
  /** Goes back from the report to the choice of what the columns mean. */
  reviseMapping(): void;
  /** Reads the file of the report once more, with these corrections in place of the earlier ones. */
  correctRows(corrections: readonly Correction[]): void;
  writeCells(written: WrittenCells | null): void;
  /** Answers the question: goes on and loses the cells, or stays. */
  answerLeave(leaves: boolean): void;
  refreshStored(): Promise<void>;
  /** Shows a dataset that is in memory or stored. */
  showDataset(id: string): void;
  /** Shows another dataset together with the one on the screen. */
  overlayDataset(id: string): void;
  deleteDataset(id: string): Promise<void>;
}

/** What the page shows, and the actions that change it. Each slice has its file in `slices/`. */
export interface AppState
  extends DatasetSlice,
    SelectionSlice,
    PlaySlice,
    FocusSlice,
    ViewSlice,
    NoticeSlice,
    ReleaseSlice,
    LibrarySlice,
    ArchiveSlice,
    WritingSlice {}

import type { Atlas } from '../dataset/atlas';
import type { Mapping } from '../dataset/import/mapping/mapping';
import type { Problem } from '../dataset/problem';
import type { StoredEntry } from '../dataset/storage/stored-dataset';
import type { Language } from '../domain/language';
import type { Minutes } from '../domain/time-interval';
import type { ImportSession } from '../library/import-session';
import type { ChangeAuthor } from '../live/change';
import type { SelectionUpdate, SelectionValues, UnknownValues } from '../live/selection-values';
import type { Bounds } from '../spacetime/engine';

export type DatasetStatus =
  | { readonly status: 'loading'; readonly title: string }
  | {
      readonly status: 'ready';
      readonly atlas: Atlas;
      /** Address that the file came from, as a link names it; null for the bundled dataset and files from a disk. */
      readonly link: string | null;
    }
  | { readonly status: 'failed'; readonly problem: Problem };

export interface DatasetSlice {
  readonly dataset: DatasetStatus;
  /** Puts a loaded atlas on the screen with the whole of its time, no filters and nothing selected. */
  showAtlas(atlas: Atlas, link?: string | null): void;
  startLoading(title: string): void;
  failLoading(problem: Problem): void;
}

/** The linked selection. Every action here is one change of `live/selection`: one count, one change for all views. */
export interface SelectionSlice extends SelectionValues {
  /** Applies several values at once. Returns what the dataset does not have and what was therefore left out. */
  update(change: SelectionUpdate, by: ChangeAuthor): UnknownValues;
  /** The one writer of the window. The selection clamps it to the range and orders its ends. */
  setWindow(from: Minutes, to: Minutes, by?: ChangeAuthor): void;
  resetWindow(): void;
  setFilter(dimension: string, values: readonly string[] | null): void;
  /** Adds or removes one value of a dimension. */
  toggleFilter(dimension: string, value: string): void;
  setQuery(query: string): void;
  setSplit(dimension: string): void;
  /** Takes all filters and the search away. */
  clearFilters(): void;
}

/** `window` moves at constant width; `upToDate` keeps the start pinned, so that it cumulates. */
export type TimeMode = 'window' | 'upToDate';
export type PlayStep = 'day' | 'week' | 'month' | 'incident';
export const PLAY_SPEEDS = [0.25, 0.5, 1, 2, 4, 8, 16] as const;
export type PlaySpeed = (typeof PLAY_SPEEDS)[number];

export interface PlaySlice {
  readonly mode: TimeMode;
  readonly playing: boolean;
  readonly step: PlayStep;
  readonly speed: PlaySpeed;
  setMode(mode: TimeMode): void;
  setPlaying(playing: boolean): void;
  setStep(step: PlayStep): void;
  setSpeed(speed: PlaySpeed): void;
}

export interface FocusSlice {
  /** Index of the incident whose detail is open, or -1. */
  readonly selected: number;
  /** Index of the incident under the pointer or the focus, in list or map, or -1. */
  readonly hovered: number;
  /** Tree node whose incidents the list shows because they share one point, or null. */
  readonly pointList: number | null;
  /** Opens an incident; the map frames it, the list scrolls to it. -1 closes. */
  select(incident: number, by?: ChangeAuthor): void;
  /** Opens by id; false when the dataset has no such incident. */
  selectById(id: string, by?: ChangeAuthor): boolean;
  deselect(by?: ChangeAuthor): void;
  hover(incident: number): void;
  listPoint(node: number | null): void;
}

export type Theme = 'system' | 'light' | 'dark';
export type ListScope = 'inView' | 'everywhere';

/** Where the map looks: degrees and zoom of 512 px tiles. */
export interface MapCamera {
  readonly lon: number;
  readonly lat: number;
  readonly zoom: number;
}

/** Something that a view asks the map to do; the map answers it once. */
export type MapRequest =
  | { readonly type: 'fitData' }
  | { readonly type: 'fitMatches' }
  | { readonly type: 'fitBounds'; readonly bounds: Bounds }
  | { readonly type: 'frameSelected' }
  | { readonly type: 'moveTo'; readonly view: MapCamera };

export type Basemap =
  | { readonly type: 'bundled' }
  | { readonly type: 'style' | 'xyz' | 'pmtiles'; readonly url: string };

export interface ViewSlice {
  /** Where the map looks, as the map reports it when it stops; null before the map is up. */
  readonly view: MapCamera | null;
  /** What the map shows; null without a map. */
  readonly bounds: Bounds | null;
  /** Whether list and facets count what is in view, or everywhere. */
  readonly scope: ListScope;
  readonly theme: Theme;
  /** What `theme` comes to now. */
  readonly resolvedTheme: 'light' | 'dark';
  readonly language: Language;
  readonly density: boolean;
  /** Whether keys without a modifier act outside fields (WCAG 2.1.4 asks for a way to turn them off). */
  readonly shortcuts: boolean;
  readonly basemap: Basemap;
  readonly mapRequest: { readonly request: MapRequest; readonly serial: number } | null;
  reportView(view: MapCamera, bounds: Bounds): void;
  setScope(scope: ListScope): void;
  setTheme(theme: Theme): void;
  setResolvedTheme(theme: 'light' | 'dark'): void;
  setLanguage(language: Language): void;
  setDensity(on: boolean): void;
  setShortcuts(on: boolean): void;
  setBasemap(basemap: Basemap): void;
  askMap(request: MapRequest): void;
}

/** A message over the screen that stays until it is closed or replaced by one with its key. */
export interface Notice {
  readonly key: string;
  readonly problem: Problem;
  /** What its button does, where it has one. */
  readonly action?: 'showReport';
}

export interface NoticeSlice {
  readonly notices: readonly Notice[];
  /** Text of the one live region; set it only when the user asked for what it says. */
  readonly announcement: string;
  notify(key: string, problem: Problem, action?: Notice['action']): void;
  dismiss(key: string): void;
  announce(text: string): void;
}

export interface LibrarySlice {
  readonly importSession: ImportSession;
  readonly importOpen: boolean;
  /** Atlases in memory beside the one on the screen: switching to them is instant. */
  readonly openAtlases: readonly Atlas[];
  /** What the browser keeps, newest first; null until somebody asks. */
  readonly stored: readonly StoredEntry[] | null;
  openImport(): void;
  /** Closes the dialog; an import that runs is ended, and the screen stays as it was. */
  closeImport(): void;
  importFile(file: Blob, name: string): void;
  /** Fetches a file that the reader named. */
  importUrl(address: string): Promise<void>;
  /** Opens the file that a link names. Asks the reader first where it lies on another host. */
  openLink(address: string): Promise<void>;
  /** The reader agrees that the file of the link is fetched from its host. */
  allowLink(): Promise<void>;
  /** Reads the same workbook again, another sheet of it. */
  chooseSheet(sheet: number): void;
  /** Back to the choice of a file; what was on the screen before stays. */
  cancelImport(): void;
  editMapping(mapping: Mapping): void;
  loadMapping(): void;
  /** From the report back to what the columns mean. */
  reviseMapping(): void;
  refreshStored(): Promise<void>;
  /** Puts an open or stored dataset on the screen. */
  showDataset(id: string): void;
  /** Lays another dataset over the one on the screen. */
  overlayDataset(id: string): void;
  deleteDataset(id: string): Promise<void>;
}

/** All that the screen shows and all that it can ask for. Each slice is made by its file in `slices/`. */
export interface AppState
  extends DatasetSlice,
    SelectionSlice,
    PlaySlice,
    FocusSlice,
    ViewSlice,
    NoticeSlice,
    LibrarySlice {}

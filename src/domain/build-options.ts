import type { Language } from './language';

/** The data that the page opens with, as the build has put it beside the page. Paths are relative to the page's folder. */
export type BuiltData =
  /** A dataset file. `checked` is the hash of the file that the build has checked: one with this hash needs no check. */
  | { readonly type: 'dataset'; readonly path: string; readonly checked?: string }
  /** An imported table: its description, its records and its columns. */
  | { readonly type: 'table'; readonly entry: string; readonly records: string; readonly columns: string };

/** What whoever built the page has decided. A page that is built without a config file has the defaults. */
export interface BuildOptions {
  /** Name of the page by language; empty for that of the messages. */
  readonly title: Readonly<Partial<Record<Language, string>>>;
  /** The language of a reader who has chosen none; null for that of the browser. */
  readonly language: Language | null;
  /** Query that an address without a query gets, such as `?from=2020-03-01`; '' for none. */
  readonly opening: string;
  /** The basemap of a reader who has chosen none; null for the bundled one. */
  readonly basemap: { readonly type: 'style' | 'xyz' | 'pmtiles'; readonly url: string } | null;
  readonly data: BuiltData;
}

export const DEFAULT_BUILD: BuildOptions = {
  title: {},
  language: null,
  opening: '',
  basemap: null,
  data: { type: 'dataset', path: 'data/iraq-2019-2020.json' },
};

/** The build replaces the name by its options; tests run without a build. */
declare const __ATLAS_BUILD__: BuildOptions | undefined;

export const BUILD: BuildOptions = typeof __ATLAS_BUILD__ === 'undefined' ? DEFAULT_BUILD : __ATLAS_BUILD__;

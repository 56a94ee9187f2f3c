/**
 * What a view can depend on. The engine counts the first five; the screen alone holds the others: `area` is what the map
 * shows, `place` the list of one place, `look` theme, language and layers, `mode` how time moves.
 */
export type ChangeKind =
  | 'dataset'
  | 'time'
  | 'filters'
  | 'split'
  | 'level'
  | 'area'
  | 'scope'
  | 'place'
  | 'selected'
  | 'hovered'
  | 'look'
  | 'mode';

/** Who asked for a change: the reader, the playback, a link or the browser's Back, the map's camera, the page itself. */
export type ChangeAuthor = 'reader' | 'play' | 'link' | 'map' | 'page';

/** One change of the screen, whole: everything that it touches has its new value when a view hears of it. */
export interface Change {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly by: ChangeAuthor;
}

/** Kinds that change which incidents match, and with them every total. */
export const MATCH_KINDS = ['dataset', 'time', 'filters'] as const satisfies readonly ChangeKind[];

/** Kinds that change what the panels count: everywhere, or in the part of the map that is in view. */
export const SCOPE_KINDS = [...MATCH_KINDS, 'area', 'scope'] as const satisfies readonly ChangeKind[];

/** Kinds that change what the list shows, which may be the incidents of one place. */
export const LIST_KINDS = [...SCOPE_KINDS, 'place'] as const satisfies readonly ChangeKind[];

/**
 * What a view can depend on. The engine counts the first six. `comparison` is what the selection is compared with; side B also
 * follows changes of the selection. The others are values of the screen: `area` is what the map shows, `look` is theme, language and layers, `mode` is how time moves, `file` is the file of the dataset.
 */
export type ChangeKind =
  | 'dataset'
  | 'time'
  | 'filters'
  | 'split'
  | 'measure'
  | 'level'
  | 'comparison'
  | 'area'
  | 'scope'
  | 'selected'
  | 'hovered'
  | 'look'
  | 'mode'
  | 'file';

/** Who caused a change: the reader, the playback, a link or Back, a move of the map, the page itself. */
export type ChangeAuthor = 'reader' | 'play' | 'link' | 'map' | 'page';

/** One change of the screen. When a view hears of it, all values that belong to the change are new. */
export interface Change {
  readonly kinds: ReadonlySet<ChangeKind>;
  readonly by: ChangeAuthor;
}

/** Kinds that change which incidents match, and with them every total. */
export const MATCH_KINDS = ['dataset', 'time', 'filters'] as const satisfies readonly ChangeKind[];

/** Kinds that change what the panels count, because the panels may count only what is in view. */
export const SCOPE_KINDS = [...MATCH_KINDS, 'area', 'scope'] as const satisfies readonly ChangeKind[];

/** Kinds that change the figures of what panels count. */
export const FIGURE_KINDS = [...SCOPE_KINDS, 'measure'] as const satisfies readonly ChangeKind[];

/** Kinds that change what panels show of what they count. */
export const MEASURE_KINDS = [...FIGURE_KINDS, 'split'] as const satisfies readonly ChangeKind[];

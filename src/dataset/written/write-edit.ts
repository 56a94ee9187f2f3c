import type { Actor } from '../../domain/actor';
import type { Place } from '../../domain/place';
import type { Source } from '../../domain/source';
import type { DraftIncident, WrittenFile, WrittenHead } from './written-file';

/** New values of members; undefined takes a member out. */
export type MemberChange<T> = { readonly [K in keyof T]?: T[K] | undefined };

/** One change that a writer makes. */
export type WriteEdit =
  | { readonly type: 'changeHead'; readonly change: MemberChange<WrittenHead> }
  | { readonly type: 'addIncident'; readonly incident: DraftIncident }
  | { readonly type: 'changeIncident'; readonly id: string; readonly change: MemberChange<DraftIncident> }
  | { readonly type: 'removeIncident'; readonly id: string }
  /** Adds the place, source or actor, or replaces the one of its id or name. */
  | { readonly type: 'putPlace'; readonly place: Place }
  | { readonly type: 'putSource'; readonly source: Source }
  | { readonly type: 'putActor'; readonly actor: Actor };

/** The file after a change; the same file where the change is of an incident that it does not have. */
export function applyEdit(file: WrittenFile, edit: WriteEdit): WrittenFile {
  switch (edit.type) {
    case 'changeHead':
      return changedMembers<WrittenFile>(file, edit.change);
    case 'addIncident':
      return { ...file, incidents: [...file.incidents, edit.incident] };
    case 'changeIncident':
      return changeIncident(file, edit.id, edit.change);
    case 'removeIncident':
      return removeIncident(file, edit.id);
    case 'putPlace':
      return { ...file, places: put(file.places, edit.place, ({ id }) => id) };
    case 'putSource':
      return { ...file, sources: put(file.sources, edit.source, ({ id }) => id) };
    case 'putActor':
      return { ...file, actors: put(file.actors, edit.actor, ({ name }) => name) };
  }
}

/** A word for what an edit changes, so that edits of one field go together as one step of undo. */
export function editKey(edit: WriteEdit): string {
  if (edit.type === 'changeHead') return `head ${Object.keys(edit.change).join(' ')}`;
  if (edit.type === 'changeIncident') return `incident ${edit.id} ${Object.keys(edit.change).join(' ')}`;
  if (edit.type === 'putPlace') return `place ${edit.place.id}`;
  return edit.type === 'putSource' ? `source ${edit.source.id}` : edit.type;
}

function changeIncident(file: WrittenFile, id: string, change: MemberChange<DraftIncident>): WrittenFile {
  if (!file.incidents.some((each) => each.id === id)) return file;
  const incidents = file.incidents.map((each) => (each.id === id ? changedMembers(each, change) : each));
  return { ...file, incidents };
}

/** Links to it go with it: a file must not point to what it does not have. */
function removeIncident(file: WrittenFile, id: string): WrittenFile {
  if (!file.incidents.some((each) => each.id === id)) return file;
  const incidents = file.incidents.flatMap((each) => {
    if (each.id === id) return [];
    const links = each.links.filter(({ incident }) => incident !== id);
    return links.length === each.links.length ? [each] : [{ ...each, links }];
  });
  return { ...file, incidents };
}

function put<T>(list: readonly T[], entry: T, keyOf: (entry: T) => string): readonly T[] {
  const key = keyOf(entry);
  const known = list.some((each) => keyOf(each) === key);
  return known ? list.map((each) => (keyOf(each) === key ? entry : each)) : [...list, entry];
}

/** Members that were set to undefined are gone, so that equal files have equal members. */
function changedMembers<T extends object>(value: T, change: MemberChange<T>): T {
  const members = Object.entries({ ...value, ...change }).filter(([, member]) => member !== undefined);
  return Object.fromEntries(members) as T;
}

import type { EntryChange, EntryKind, Revision } from '../../domain/revision';
import type { WrittenFile } from './written-file';

/** Members of the dataset itself that a revision compares. */
const HEAD = ['title', 'titleAr', 'description', 'descriptionAr', 'licence', 'about'] as const;

/** What differs between two states of a file: the dataset itself, then its entries in the order of the later state, then what went. */
export function changesBetween(before: WrittenFile, after: WrittenFile): readonly EntryChange[] {
  const fields = HEAD.filter((name) => !isSame(before[name], after[name]));
  const head: EntryChange = { entry: 'dataset', action: 'changed', id: '', fields };
  return [
    ...(fields.length > 0 ? [head] : []),
    ...entryChanges(
      'incident',
      before.incidents,
      after.incidents,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...entryChanges(
      'place',
      before.places,
      after.places,
      ({ id }) => id,
      ({ name }) => name,
    ),
    ...entryChanges(
      'source',
      before.sources,
      after.sources,
      ({ id }) => id,
      ({ title }) => title,
    ),
    ...entryChanges(
      'actor',
      before.actors,
      after.actors,
      ({ name }) => name,
      ({ name }) => name,
    ),
  ];
}

/**
 * The file with one revision more, for what changed since the last one; the same file where nothing did.
 * @param base - the file as the last revision left it
 */
export function withRevision(
  base: WrittenFile,
  file: WrittenFile,
  { at, by, why }: Pick<Revision, 'at' | 'by' | 'why'>,
): WrittenFile {
  const changes = changesBetween(base, file);
  if (changes.length === 0) return file;
  const revision: Revision = { at, ...(by && { by }), ...(why && { why }), changes };
  return { ...file, updated: at.slice(0, 10), history: [...(file.history ?? []), revision] };
}

function entryChanges<T extends object>(
  entry: EntryKind,
  before: readonly T[],
  after: readonly T[],
  keyOf: (each: T) => string,
  nameOf: (each: T) => string,
): readonly EntryChange[] {
  const old = new Map(before.map((each) => [keyOf(each), each]));
  const now = new Set(after.map(keyOf));
  const named = (each: T) => ({
    entry,
    id: keyOf(each),
    ...(nameOf(each).trim() !== '' && { name: nameOf(each).trim() }),
  });
  return [
    ...after.flatMap((each): EntryChange[] => {
      const earlier = old.get(keyOf(each));
      if (!earlier) return [{ ...named(each), action: 'added' }];
      const fields = earlier === each ? [] : differing(earlier, each);
      return fields.length > 0 ? [{ ...named(each), action: 'changed', fields }] : [];
    }),
    ...before.flatMap((each): EntryChange[] => (now.has(keyOf(each)) ? [] : [{ ...named(each), action: 'removed' }])),
  ];
}

function differing<T extends object>(before: T, after: T): readonly string[] {
  const names = new Set([...Object.keys(before), ...Object.keys(after)]);
  const value = (entry: T, name: string): unknown => (entry as Record<string, unknown>)[name];
  return [...names].filter((name) => !isSame(value(before, name), value(after, name)));
}

/** Equal members, whatever their order. Values of a file are what JSON can say. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const [one, other] = [Object.entries(a), new Map(Object.entries(b))];
  return one.length === other.size && one.every(([name, value]) => other.has(name) && isSame(value, other.get(name)));
}

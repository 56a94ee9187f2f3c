/** Gathers entries of several records under ids that stand for one entry each. */
export interface UniqueEntries<T> {
  /** The id under which the entry stands in the file: its own, or a longer one where another entry has that id. */
  idOf(entry: T): string;
  readonly entries: readonly T[];
}

/**
 * Records of an imported file number their sources from one each, and two datasets on one screen can use one id for two
 * places: equal ids of different entries are told apart, equal entries stand once.
 */
export function uniqueEntries<T extends { readonly id: string }>(): UniqueEntries<T> {
  const idOfContent = new Map<string, string>();
  const used = new Map<string, T>();
  const serial = new Map<string, number>();
  const free = (id: string): string => {
    if (!used.has(id)) return id;
    for (let next = (serial.get(id) ?? 1) + 1; ; next += 1) {
      serial.set(id, next);
      if (!used.has(`${id}-${next}`)) return `${id}-${next}`;
    }
  };
  return {
    idOf(entry) {
      const content = JSON.stringify(entry);
      const known = idOfContent.get(content);
      if (known !== undefined) return known;
      const id = free(entry.id);
      idOfContent.set(content, id);
      used.set(id, { ...entry, id });
      return id;
    },
    get entries() {
      return [...used.values()];
    },
  };
}

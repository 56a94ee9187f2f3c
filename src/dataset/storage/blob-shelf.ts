/**
 * Named files in folders: the little that storing datasets asks of a browser. Two kinds exist, the origin-private file system
 * and IndexedDB; a third keeps them in memory for tests. Methods reject with whatever the browser throws.
 */
export interface BlobShelf {
  folders(): Promise<readonly string[]>;
  read(folder: string, name: string): Promise<Blob | null>;
  write(folder: string, name: string, blob: Blob): Promise<void>;
  remove(folder: string): Promise<void>;
}

/** A shelf that is gone with the page. */
export function createMemoryShelf(): BlobShelf {
  const files = new Map<string, Map<string, Blob>>();
  return {
    folders: async () => [...files.keys()],
    read: async (folder, name) => files.get(folder)?.get(name) ?? null,
    async write(folder, name, blob) {
      const inside = files.get(folder) ?? new Map<string, Blob>();
      inside.set(name, blob);
      files.set(folder, inside);
    },
    async remove(folder) {
      files.delete(folder);
    },
  };
}

/**
 * Named files in folders, which is all that storing datasets needs. One kind uses the origin-private file system, one IndexedDB,
 * and one keeps files in memory for tests. Methods reject with the browser's own error.
 */
export interface BlobShelf {
  folders(): Promise<readonly string[]>;
  read(folder: string, name: string): Promise<Blob | null>;
  write(folder: string, name: string, blob: Blob): Promise<void>;
  remove(folder: string): Promise<void>;
}

/** Files in memory, lost when the page is closed. */
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

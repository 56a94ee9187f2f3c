import type { BlobShelf } from './blob-shelf';

const ROOT = 'datasets';

/** Files in the origin-private file system; null where a page cannot write to it. */
export async function openOpfsShelf(storage: StorageManager): Promise<BlobShelf | null> {
  if (typeof storage.getDirectory !== 'function') return null;
  const root = await (await storage.getDirectory()).getDirectoryHandle(ROOT, { create: true });
  const probe = await root.getFileHandle('.probe', { create: true });
  if (typeof probe.createWritable !== 'function') return null;
  return opfsShelf(root);
}

export function opfsShelf(root: FileSystemDirectoryHandle): BlobShelf {
  return {
    async folders() {
      const names: string[] = [];
      for await (const [name, handle] of root.entries()) if (handle.kind === 'directory') names.push(name);
      return names;
    },
    async read(folder, name) {
      try {
        const directory = await root.getDirectoryHandle(folder);
        return await (await directory.getFileHandle(name)).getFile();
      } catch (error) {
        if (isNotFound(error)) return null;
        throw error;
      }
    },
    async write(folder, name, blob) {
      const directory = await root.getDirectoryHandle(folder, { create: true });
      const writable = await (await directory.getFileHandle(name, { create: true })).createWritable();
      // The stream is copied piece by piece, so that a large file does not fill the heap.
      await blob.stream().pipeTo(writable);
    },
    async remove(folder) {
      try {
        await root.removeEntry(folder, { recursive: true });
      } catch (error) {
        if (!isNotFound(error)) throw error;
      }
    },
  };
}

function isNotFound(error: unknown): boolean {
  return error instanceof DOMException && error.name === 'NotFoundError';
}

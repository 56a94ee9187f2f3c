import type { BlobShelf } from './blob-shelf';

const ROOT = 'datasets';

/** A shelf in the origin-private file system, or null where the browser has none that can be written from a page. */
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
      // Piped, not written at once: the browser copies piece by piece and the heap stays as it is.
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

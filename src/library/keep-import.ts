import type { ImportedAtlas } from '../dataset/import/atlas/imported-atlas';
import type { StoredParts } from '../dataset/storage/stored-dataset';
import type { LibraryHost } from './library-host';
import type { LibraryServices } from './library-services';

/**
 * Stores an imported dataset in the browser, and says on the report whether it is kept.
 * @param atlas - reads its records from the stored file then, and no longer from memory; null for a dataset without a table
 */
export async function keepImport(
  host: LibraryHost,
  { datasets }: LibraryServices,
  parts: StoredParts,
  atlas: ImportedAtlas | null,
): Promise<void> {
  const { id } = parts.entry.meta;
  const mark = host.marks()[id];
  host.countKeeping(1);
  const saved = await datasets.save(mark ? { ...parts, entry: { ...parts.entry, mark } } : parts);
  host.countKeeping(-1);
  if (saved.ok) atlas?.readFrom(saved.value.store);
  else host.notify('storage', saved.problem);
  const now = host.session();
  if (now.status === 'report' && now.atlas === id) host.moveTo({ ...now, kept: saved.ok ? 'yes' : 'no' });
  await host.refreshStored();
}

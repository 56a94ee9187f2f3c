import type { Mapping } from '../../src/dataset/import/mapping/mapping';
import { type ImportedData, importData } from './import-data';
import { type ToldOutcome, tellOutcome } from './tell-outcome';

export interface TaleOfImport {
  readonly imported: ImportedData;
  readonly told: ToldOutcome;
}

/** Imports a file and says in words what it came to. */
export async function importAndTell(path: string, id: string, given: Partial<Mapping>): Promise<TaleOfImport> {
  const imported = await importData(path, id, given);
  return { imported, told: await tellOutcome(imported) };
}

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { readChecked } from '../../src/dataset/curated/read-checked';
import { parseDataset } from '../../src/dataset/curated/schema';
import { markFile } from '../../src/dataset/storage/file-mark';
import type { BuiltData } from '../../src/domain/build-options';
import type { OwnData } from './own-data';

/** Checks the dataset that the page opens with, and notes the hash of a file that needs no repair: the page need not check it. */
export async function withCheck(data: BuiltData, own: OwnData | null, root: string): Promise<BuiltData> {
  if (data.type !== 'dataset') return data;
  const checked = await checkedHash(own?.files.get(data.path) ?? readFileSync(join(root, 'public', data.path)));
  return checked === null ? data : { ...data, checked };
}

/** Null for a file that the page would mend, or that cannot be read without the schema. */
export async function checkedHash(file: string | Uint8Array): Promise<string | null> {
  const bytes = new Uint8Array(Buffer.from(file));
  const written: unknown = JSON.parse(new TextDecoder().decode(bytes));
  const parsed = parseDataset(written);
  if (!parsed.ok || parsed.repairs.length > 0 || !isDeepStrictEqual(parsed.dataset, readChecked(written))) return null;
  return (await markFile(new Blob([bytes]), '')).hash;
}

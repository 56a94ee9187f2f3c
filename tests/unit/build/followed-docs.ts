import { mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const PAGE = new URL('../../../docs/your-own.md', import.meta.url);
/** A file of the page: its name on a line of its own, then its content. */
const FILE = /^`([\w./-]+)`:\n\n```\w+\n([\s\S]*?)```$/gm;

/** Makes the folder that docs/your-own.md describes, out of the page itself. Returns its path. */
export function folderOfDocs(): string {
  const folder = mkdtempSync(join(tmpdir(), 'atlas-own-'));
  for (const [, name = '', text = ''] of readFileSync(PAGE, 'utf8').matchAll(FILE)) {
    const path = join(folder, name);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  return folder;
}

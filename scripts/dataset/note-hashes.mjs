import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';

/** Words in a row that nobody writes twice by chance. */
const LENGTH = 8;
const FILE = new URL('./facts/note-hashes.txt', import.meta.url);

/** Hashes of all runs of eight words of a text; case, accents, punctuation and apostrophes do not count. */
export function hashesOf(text) {
  const words = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\u0300-\u036f'’‘]/g, '')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
  const runs = words.map((_, at) => words.slice(at, at + LENGTH)).filter(({ length }) => length === LENGTH);
  return runs.map((run) => createHash('sha256').update(run.join(' ')).digest('hex').slice(0, 10));
}

/** Hashes of the research’s notes: the words themselves are the research’s, and need not be kept to be recognised. */
export async function readNoteHashes() {
  return new Set((await readFile(FILE, 'utf8')).trim().split('\n'));
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const notes = await Promise.all(['incidents', 'additions', 'corrections'].map(notesIn));
  const hashes = [...new Set(notes.flat().flatMap(hashesOf))].sort();
  await writeFile(FILE, `${hashes.join('\n')}\n`);
  console.log(`wrote ${hashes.length} hashes of ${notes.flat().length} notes`);
}

async function notesIn(name) {
  const facts = JSON.parse(await readFile(new URL(`./facts/${name}.json`, import.meta.url), 'utf8'));
  return facts.flatMap(({ says, claims = [] }) => [says, ...claims.map(({ text }) => text)]).filter(Boolean);
}

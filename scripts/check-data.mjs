import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { loadBuilt } from './built-source.mjs';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const USAGE =
  'npm run check-data -- FILE [FILE …]\n\nPrints what is wrong with data files, with line numbers. Ends with 1 when something is.';

/** Checks each file. Resolves to the exit code: 0 for whole files, 1 for files with problems, 2 for a wrong call. */
async function main(files) {
  if (files.length === 0 || files.includes('--help')) {
    console.log(USAGE);
    return files.length === 0 ? 2 : 0;
  }
  const missing = files.filter((file) => !existsSync(file));
  if (missing.length > 0) {
    console.error(`There is no file ${missing.join(', ')}.`);
    return 2;
  }
  const { checkFile } = await loadBuilt(ROOT, 'scripts/data/check-file.ts');
  return checkAll(files, checkFile);
}

async function checkAll(files, checkFile) {
  let code = 0;
  for (const file of files) {
    const { problems, summary, isUsable } = await checkFile(file);
    for (const line of [...problems, ...summary]) console.log(line);
    if (problems.length > 0 || !isUsable) code = 1;
  }
  return code;
}

process.exitCode = await main(process.argv.slice(2));

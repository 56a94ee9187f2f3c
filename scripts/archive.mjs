import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const TOOL = fileURLToPath(new URL('../tools/archive/', import.meta.url));

if (!existsSync(`${TOOL}node_modules/@duckdb/node-api`)) {
  console.error(
    'The builder of archives is a package of its own. Install it first:\n\n  npm install --prefix tools/archive\n',
  );
  process.exitCode = 1;
} else {
  const child = spawn(process.execPath, [`${TOOL}build.mjs`, ...process.argv.slice(2)], { stdio: 'inherit' });
  child.once('exit', (code) => {
    process.exitCode = code ?? 1;
  });
}

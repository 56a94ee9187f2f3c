import { writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { BROWSER_PARTS, runBrowser } from './browser/run-browser.mjs';
import { runNode } from './node/run-node.mjs';
import { plotCosts } from './report/plot-costs.mjs';
import { printTable } from './report/print-table.mjs';
import { rowsOf } from './report/rows-of.mjs';

const USAGE = `npm run bench -- [options]
  --full        also runs 10,000,000 events (Node, some 3 GB of memory), and writes docs/performance-plot.svg
  --only PART   node or browser; or one part of browser: app, frames, baseline, first-view, import, archive
  --archive DIR an archive for that part; without it one of 1,000,000 events is built, where tools/archive is installed
  --sizes LIST  numbers of events in Node, such as 10000,100000`;

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

async function main() {
  const { values } = parseArgs({
    options: {
      full: { type: 'boolean', default: false },
      only: { type: 'string' },
      sizes: { type: 'string', default: '10000,100000,1000000' },
      archive: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const sizes = values.sizes.split(',').map(Number);
  if (values.full) sizes.push(10_000_000);
  const results = [];
  if (!values.only || values.only === 'node') results.push(...(await runNode(sizes)));
  const parts = BROWSER_PARTS.filter((part) => !values.only || values.only === 'browser' || values.only === part);
  if (parts.length > 0) results.push(...(await runBrowser(parts, values.archive)));
  const rows = rowsOf(results);
  console.log(`\n${printTable(rows)}`);
  const latest = { date: new Date().toISOString(), node: process.version, rows, results };
  await writeFile(here('latest.json'), `${JSON.stringify(latest, null, 2)}\n`);
  if (values.full) await writeFile(here('../../docs/performance-plot.svg'), plotCosts(results));
}

await main();

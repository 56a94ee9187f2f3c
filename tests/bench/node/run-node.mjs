import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

/** With more events than this, the baselines need minutes for a step, or more memory than the machine has. */
const MOST_FOR_BASELINES = 1_000_000;

/**
 * Runs each subject and size in its own process, so that none profits from what another has compiled or left in memory.
 * @param {number[]} sizes events
 */
export async function runNode(sizes) {
  const out = await mkdtemp(join(tmpdir(), 'atlas-bench-'));
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    ssr: { noExternal: true },
    build: { ssr: 'tests/bench/node/main.ts', outDir: out, minify: true, target: 'es2022' },
  });
  const results = [];
  try {
    for (const events of sizes) {
      for (const subject of subjectsFor(events)) {
        results.push(...(await runOne(join(out, 'main.js'), subject, events)));
      }
    }
  } finally {
    await rm(out, { recursive: true });
  }
  return results;
}

function subjectsFor(events) {
  if (events > MOST_FOR_BASELINES) return ['engine'];
  const baselines = ['supercluster', 'crossfilter', ...(hasMosaic() ? ['mosaic'] : [])];
  return events === MOST_FOR_BASELINES
    ? ['engine', 'engine-shuffled', 'engine-starts', ...baselines]
    : ['engine', 'engine-starts', ...baselines];
}

/** DuckDB-WASM is 160 MB, so that its package is apart. */
function hasMosaic() {
  const has = existsSync(join(ROOT, 'tests/bench/mosaic/node_modules/@uwdata/mosaic-core'));
  if (!has) console.log('Node: Mosaic is left out. To measure it too: npm ci --prefix tests/bench/mosaic');
  return has;
}

async function runOne(script, subject, events) {
  console.log(`Node: ${subject}, ${events.toLocaleString('en')} events`);
  const flags = ['--expose-gc', '--max-old-space-size=12000'];
  const child = spawn(process.execPath, [...flags, script, subject, String(events), String(Math.ceil(events / 10))], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const results = [];
  for await (const line of createInterface({ input: child.stdout })) results.push(JSON.parse(line));
  const code = await ended;
  if (code !== 0) throw new Error(`${subject} with ${events} events ended with ${code}`);
  return results;
}

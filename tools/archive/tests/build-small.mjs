import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { buildArchive } from '../src/build-archive.mjs';
import { openDuckDb } from '../src/duckdb-engine.mjs';

/** A folder that is gone after the test. @param {import('node:test').TestContext | { after(run: () => void): void }} test */
export function testFolder(test) {
  const folder = mkdtempSync(path.join(tmpdir(), 'archive-'));
  test.after(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** @param {string} folder */
export function smallDuckDb(folder) {
  return openDuckDb({ threads: 1, memory: '1GB', spill: path.join(folder, 'spill') });
}

/**
 * @param {{ folder: string, input: string, duckdb: import('../src/duckdb-engine.mjs').Engine, engine?: import('../src/duckdb-engine.mjs').Engine,
 *   columns?: unknown, periodEvents?: number, idsAtOnce?: number, leaf?: number, name?: string, progress?: (step: string, done: number, total: number) => void }} order
 */
export async function buildSmall({
  folder,
  input,
  duckdb,
  engine = duckdb,
  columns = null,
  periodEvents,
  idsAtOnce,
  leaf = 10,
  name = 'archive',
  progress = () => {},
}) {
  const file = path.join(folder, 'events.csv');
  writeFileSync(file, input);
  const out = path.join(folder, name);
  const more = {
    ...(periodEvents !== undefined && { periodEvents }),
    ...(idsAtOnce !== undefined && { idsAtOnce }),
  };
  const manifest = await buildArchive({
    files: [file],
    out,
    columns,
    engine,
    duckdb,
    leaf,
    updated: '2026-11-28',
    progress,
    ...more,
  });
  return { out, manifest };
}

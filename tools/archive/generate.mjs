import { mkdirSync } from 'node:fs';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { openDuckDb } from './src/duckdb-engine.mjs';
import { writeSeededEvents } from './src/seeded-events.mjs';

const FILE_EVENTS = 10_000_000;

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '20000' },
    seed: { type: 'string', default: '1' },
    out: { type: 'string', default: 'events' },
  },
});
mkdirSync(values.out, { recursive: true });
const duckdb = await openDuckDb({ threads: 1, memory: '2GB', spill: path.join(values.out, '.spill') });
const events = Number(values.events);
for (let from = 0; from < events; from += FILE_EVENTS) {
  const file = path.join(values.out, `events-${String(from / FILE_EVENTS).padStart(3, '0')}.parquet`);
  await writeSeededEvents(duckdb, {
    events: Math.min(FILE_EVENTS, events - from),
    seed: Number(values.seed),
    file,
    from,
  });
  process.stderr.write(`${file}\n`);
}
await duckdb.close();

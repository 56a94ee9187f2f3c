import { afterEach, describe, expect, it, vi } from 'vitest';
import type { StartWorker } from '../../../src/dataset/import/import-client';
import { ImportHost } from '../../../src/dataset/import/import-host';
import type { FetchedTable } from '../../../src/library/built-table';
import { createAppStore } from '../../../src/state/store';
import { finishImport } from '../../fixtures/import/finish-import';
import { testServices } from '../../fixtures/import/library-services';

const ROWS = 'date,place,lat,lon\n2020-03-11,Taji,33.5,44.2\n';

async function builtTable(): Promise<FetchedTable> {
  const { table, packed } = await finishImport(ROWS, 'own.csv');
  const mark = { hash: 'a', name: 'own.csv', size: ROWS.length };
  const entry = { type: 'table', meta: table.meta, bytes: 1 } as const;
  return {
    table: { meta: table.meta, mark, about: [], said: { title: 'Our own table' } },
    parts: { entry, store: table.store, packed },
  };
}

/** Workers whose answers wait until `goOn`. */
function waitingWorkers() {
  const waiting: (() => void)[] = [];
  const ended = new Set<object>();
  let breakLatest = () => {};
  const startWorker: StartWorker = ({ onReply, onBroken }) => {
    const token = {};
    const host = new ImportHost((reply) => !ended.has(token) && onReply(reply));
    breakLatest = () => onBroken({ code: 'importUnreadable', params: { file: 'own.csv', reason: 'x' } });
    return {
      post: (request) => void waiting.push(() => void host.handle(request)),
      terminate: () => void ended.add(token),
    };
  };
  const goOn = () => {
    for (const each of waiting.splice(0)) each();
  };
  return { startWorker, goOn, break: () => breakLatest() };
}

describe('a table that was built into the page', () => {
  afterEach(() => vi.useRealTimers());

  it('opens although a reader begins an import meanwhile and stops it', async () => {
    const workers = waitingWorkers();
    const store = createAppStore(testServices({ startWorker: workers.startWorker }));
    const opening = store.getState().restoreBuilt(await builtTable());
    await vi.waitFor(() => expect(store.getState().importSession.status).toBe('idle'));
    store.getState().importFile(new Blob([ROWS]), 'other.csv');
    await vi.waitFor(() => expect(store.getState().importSession.status).toBe('reading'));
    store.getState().closeImport();
    workers.goOn();
    expect(await opening).toMatchObject({ ok: true, atlas: { title: 'Our own table', origin: 'bundled' } });
  });

  it('fails with a problem when its worker breaks', async () => {
    const workers = waitingWorkers();
    const store = createAppStore(testServices({ startWorker: workers.startWorker }));
    const opening = store.getState().restoreBuilt(await builtTable());
    await new Promise((resolve) => setTimeout(resolve, 50));
    workers.break();
    expect(await opening).toMatchObject({ ok: false, problem: { code: 'importUnreadable' } });
  });
});

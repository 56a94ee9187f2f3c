import { describe, expect, it } from 'vitest';
import { createCuratedAtlas } from '../../../src/dataset/curated/curated-atlas';
import type { FilePart } from '../../../src/dataset/exchange/row-stream';
import { briefRow } from '../../../src/dataset/exchange/site-rows';
import type { FileSink } from '../../../src/panels/share/export/file-sink';
import { saveRows } from '../../../src/panels/share/export/save-rows';
import { smallDataset } from '../../fixtures/small-dataset';

const atlas = createCuratedAtlas(smallDataset());
const LINES = 5000;
const rows = new Int32Array(LINES);

function sinkOf(part: Partial<FileSink> = {}) {
  const parts: FilePart[] = [];
  const said: string[] = [];
  const sink: FileSink = {
    write: async (more) => void parts.push(...more),
    close: async () => void said.push('close'),
    abort: async () => void said.push('abort'),
    ...part,
  };
  return { parts, said, open: async () => sink };
}

const save = (open: () => Promise<FileSink>, given: Partial<Parameters<typeof saveRows>[3]> = {}, wanted = rows) =>
  saveRows(atlas, wanted, open, {
    format: 'csv',
    coarseness: 'exact',
    signal: new AbortController().signal,
    onProgress: () => {},
    ...given,
  });

describe('saving very many incidents', () => {
  it('writes each once, in parts, and says how far it is', async () => {
    const { parts, said, open } = sinkOf();
    const heard: number[] = [];
    expect(await save(open, { onProgress: (done) => heard.push(done) })).toEqual({ ok: true });
    expect(heard).toEqual([2000, 4000, LINES]);
    const lines = parts.join('').split('\r\n');
    expect(lines).toHaveLength(LINES + 2);
    expect(lines[1]).toContain(String(briefRow(atlas, 0, 'exact')[0]));
    expect(said).toEqual(['close']);
  });

  it('leaves nothing when it is cancelled', async () => {
    const { said, open } = sinkOf();
    const run = new AbortController();
    const result = await save(open, { signal: run.signal, onProgress: () => run.abort() });
    expect(result).toEqual({ ok: false, why: 'cancelled' });
    expect(said).toEqual(['abort']);
  });

  it.each([
    ['QuotaExceededError', 'diskFull'],
    ['NotReadableError', 'diskFull'],
    ['NotAllowedError', 'refused'],
    ['DataCloneError', 'failed'],
  ] as const)('tells of a %s and leaves nothing', async (name, why) => {
    const { said, open } = sinkOf({ write: () => Promise.reject(new DOMException('', name)) });
    expect(await save(open)).toEqual({ ok: false, why });
    expect(said).toEqual(['abort']);
  });

  it('takes a reader who chooses no place for one who cancels', async () => {
    const open = () => Promise.reject(new DOMException('', 'AbortError'));
    expect(await save(open)).toEqual({ ok: false, why: 'cancelled' });
  });

  it('refuses more rows than a sheet of Excel has, before a place is opened', async () => {
    const { said, open } = sinkOf({ write: () => Promise.reject(new Error('opened')) });
    expect(await save(open, { format: 'xlsx' }, new Int32Array(1_048_576))).toEqual({ ok: false, why: 'tooManyRows' });
    expect(said).toEqual([]);
  });
});

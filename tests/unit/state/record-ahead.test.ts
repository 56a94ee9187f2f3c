import { describe, expect, it, vi } from 'vitest';
import { readRecord, recordNow } from '../../../src/state/record-ahead';
import { smallAtlas } from './small-atlas';

describe('a record that is read ahead', () => {
  it('is there at once when its incident opens, and was read once', async () => {
    const atlas = smallAtlas();
    const detail = vi.spyOn(atlas, 'detail');
    expect(recordNow(atlas, 1)).toBeNull();
    await readRecord(atlas, 1);
    await readRecord(atlas, 1);
    expect(recordNow(atlas, 1)?.incident.id).toBe('first');
    expect(detail).toHaveBeenCalledTimes(1);
  });

  it('is no record of another incident, nor of another dataset', async () => {
    const atlas = smallAtlas();
    await readRecord(atlas, 1);
    expect(recordNow(atlas, 2)).toBeNull();
    expect(recordNow(smallAtlas(), 1)).toBeNull();
  });

  it('is read again when it could not be read', async () => {
    const atlas = smallAtlas();
    const detail = vi.spyOn(atlas, 'detail');
    detail.mockResolvedValueOnce({ ok: false, problem: { code: 'detailUnreadable', params: { reason: 'gone' } } });
    expect((await readRecord(atlas, 1)).ok).toBe(false);
    expect(recordNow(atlas, 1)).toBeNull();
    expect((await readRecord(atlas, 1)).ok).toBe(true);
    detail.mockRejectedValueOnce(new Error('gone'));
    await expect(readRecord(atlas, 2)).rejects.toThrow('gone');
    expect((await readRecord(atlas, 2)).ok).toBe(true);
  });
});

import { afterEach, describe, expect, it, vi } from 'vitest';
import { findFilmWays } from '../../../src/app/film/writers/film-files';

afterEach(() => vi.unstubAllGlobals());

const recorderOf = (...types: string[]) => ({ isTypeSupported: (type: string) => types.includes(type) });

describe('what a browser can write', () => {
  it('is GIF alone where it has no encoder and no recorder', async () => {
    expect([...(await findFilmWays(854, 480))]).toEqual([['gif', { type: 'gif' }]]);
  });

  it('is recorded where it has no encoder, as on a page without https', async () => {
    vi.stubGlobal('MediaRecorder', recorderOf('video/webm;codecs=vp8', 'video/webm'));
    expect([...(await findFilmWays(854, 480))]).toEqual([
      ['webm', { type: 'recorder', mimeType: 'video/webm;codecs=vp8' }],
      ['gif', { type: 'gif' }],
    ]);
  });

  it('is asked for the size at hand, and MP4 is not offered without H.264', async () => {
    const asked: number[] = [];
    const isConfigSupported = async (config: VideoEncoderConfig) => {
      asked.push(config.width);
      return { supported: config.codec.startsWith('vp8'), config };
    };
    vi.stubGlobal('VideoEncoder', { isConfigSupported });
    expect([...(await findFilmWays(640, 360))]).toEqual([
      ['webm', { type: 'encoder', codec: 'vp8' }],
      ['gif', { type: 'gif' }],
    ]);
    expect(new Set(asked)).toEqual(new Set([640]));
  });
});

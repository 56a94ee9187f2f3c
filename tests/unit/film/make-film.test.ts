// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { PreparedFilm } from '../../../src/app/film/film-session';
import { makeFilm } from '../../../src/app/film/make-film';
import { withoutSame } from '../../../src/app/film/writers/gif-writer';

const context = { setTransform: () => {} };
beforeEach(() => {
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as unknown as RenderingContext);
});
afterEach(() => vi.restoreAllMocks());

function filmOf(count: number) {
  const drawn: (number | 'whole')[] = [];
  const film = {
    plan: { frames: Array.from({ length: count }, () => ({ window: [0, 1], seconds: 0.5 })) },
    canvas: { width: 10, height: 10, scale: 1 },
    draw: async (frame: number | 'whole') => {
      drawn.push(frame);
      return { marks: [], isWhole: frame !== 1 };
    },
  } as unknown as PreparedFilm;
  const said: string[] = [];
  const writer = {
    add: async (seconds: number) => void said.push(`add ${seconds}`),
    finish: async () => (said.push('finish'), new Blob(['film'])),
    cancel: async () => void said.push('cancel'),
  };
  return { film, drawn, said, writer };
}

describe('making a film', () => {
  it('draws all colours first, then each frame once, and tells of missing ground', async () => {
    const { film, drawn, said, writer } = filmOf(3);
    const heard: number[] = [];
    const { incomplete } = await makeFilm(film, document.createElement('canvas'), async () => writer, {
      signal: new AbortController().signal,
      onProgress: ({ done }) => heard.push(done),
    });
    expect(drawn).toEqual(['whole', 0, 1, 2]);
    expect(said).toEqual(['add 0.5', 'add 0.5', 'add 0.5', 'finish']);
    expect(heard).toEqual([1, 2, 3]);
    expect(incomplete).toBe(1);
  });

  it('frees the writer and gives no file when it is cancelled', async () => {
    const { film, said, writer } = filmOf(3);
    const run = new AbortController();
    const making = makeFilm(film, document.createElement('canvas'), async () => writer, {
      signal: run.signal,
      onProgress: ({ done }) => done === 2 && run.abort(),
    });
    await expect(making).rejects.toThrow('aborted');
    expect(said).toEqual(['add 0.5', 'add 0.5', 'cancel']);
  });

  it('frees the writer when the browser gives up', async () => {
    const { film, said, writer } = filmOf(2);
    const broken = { ...writer, add: async () => Promise.reject(new Error('encoder')) };
    const options = { signal: new AbortController().signal, onProgress: () => {} };
    await expect(makeFilm(film, document.createElement('canvas'), async () => broken, options)).rejects.toThrow(
      'encoder',
    );
    expect(said).toEqual(['cancel']);
  });
});

describe('a frame of a GIF', () => {
  it('has only what changed', () => {
    expect(withoutSame(Uint8Array.of(1, 2, 3, 4), Uint8Array.of(1, 9, 3, 9), 255)).toEqual(
      Uint8Array.of(255, 2, 255, 4),
    );
  });
});

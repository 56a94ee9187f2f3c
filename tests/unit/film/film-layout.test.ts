import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FILM_CANVASES, FILM_SHAPES, FILM_SIZES, filmPixels } from '../../../src/app/film/film-choices';
import { type FilmWords, layFilm, layFrame } from '../../../src/app/film/film-layout';
import type { KeyBlock } from '../../../src/app/picture/key-layout';
import type { DrawnBox } from '../../../src/ui/drawing/mark';
import { keyEntry, measure, overlap, someText } from '../../fixtures/laid-out';

const text = someText(16);
const figure: fc.Arbitrary<KeyBlock<string>> = fc.record({
  type: fc.constantFrom('figure' as const, 'text' as const),
  text: text(8),
});
const entry = keyEntry(text(4));
const words: fc.Arbitrary<FilmWords<string>> = fc.record({
  title: text(12),
  filters: text(20),
  legend: fc.array(entry, { maxLength: 20 }),
  foot: fc.array(text(30), { maxLength: 4 }),
  frames: fc.array(fc.record({ dates: text(4), figures: fc.array(figure, { maxLength: 14 }), note: text(30) }), {
    minLength: 1,
    maxLength: 5,
  }),
  more: fc.constant((count: number) => `and ${count} more`),
});

describe('the layout of a film', () => {
  it('lets no two boxes overlap and none leave the page, in every frame, shape and direction', () => {
    const canvas = fc.tuple(fc.constantFrom(...FILM_SHAPES), fc.constantFrom(...FILM_SIZES));
    fc.assert(
      fc.property(words, canvas, fc.boolean(), (said, [shape, size], isRtl) => {
        const page = FILM_CANVASES[shape][size];
        const film = layFilm(said, page, measure);
        for (const frame of said.frames) {
          const { title, subtitle, dates, map, track, key, foot } = layFrame(film, frame, isRtl, measure);
          const boxes: DrawnBox[] = [title, subtitle, dates, map, track, ...key, ...foot].filter((box) => box !== null);
          boxes.forEach((box, at) => {
            expect(box.x).toBeGreaterThanOrEqual(-0.02);
            expect(box.x + box.width).toBeLessThanOrEqual(page.width + 0.02);
            expect(box.y + box.height).toBeLessThanOrEqual(page.height + 0.02);
            for (const other of boxes.slice(at + 1)) expect(overlap(box, other)).toBe(false);
          });
        }
      }),
      { numRuns: 80 },
    );
  });

  it('gives the map, the dates and the legend one place in all frames', () => {
    fc.assert(
      fc.property(words, (said) => {
        const film = layFilm(said, FILM_CANVASES.wide.medium, measure);
        const places = said.frames.map((frame) => {
          const { map, dates, key } = layFrame(film, frame, false, measure);
          return JSON.stringify([map, dates.y, dates.size, key.filter(({ block }) => block.type === 'entry')]);
        });
        expect(new Set(places).size).toBe(1);
      }),
      { numRuns: 40 },
    );
  });

  it('has an even number of pixels, as encoders want', () => {
    for (const shape of FILM_SHAPES) {
      for (const size of FILM_SIZES) {
        expect(filmPixels(FILM_CANVASES[shape][size]).map((side) => side % 2)).toEqual([0, 0]);
      }
    }
  });
});

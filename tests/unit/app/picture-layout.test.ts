import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fitKey, type KeyBlock } from '../../../src/app/picture/key-layout';
import { PICTURE_FORMATS, PICTURE_SIZES } from '../../../src/app/picture/picture-formats';
import { layPicture, type PictureLayout, type PictureWords } from '../../../src/app/picture/picture-layout';
import type { DrawnBox } from '../../../src/ui/drawing/mark';
import { keyEntry, measure, overlap, someText } from '../../fixtures/laid-out';

const more = (count: number) => `and ${count} more`;

const text = someText(24);
const block: fc.Arbitrary<KeyBlock<string>> = fc.oneof(
  fc.record({ type: fc.constantFrom('figure' as const, 'heading' as const, 'text' as const), text: text(12) }),
  keyEntry(text(6)),
);
const words: fc.Arbitrary<PictureWords<string>> = fc.record({
  title: text(20),
  subtitle: text(30),
  key: fc.array(block, { maxLength: 40 }),
  foot: fc.array(text(60), { maxLength: 4 }),
  more: fc.constant(more),
});

function boxesOf({ title, subtitle, map, key, foot }: PictureLayout<string>): DrawnBox[] {
  return [title, subtitle, map, ...key, ...foot].filter((box) => box !== null);
}

describe('the layout of a picture', () => {
  it('keeps the sizes of the legend in one column where there is room for it', () => {
    const heading = (text: string) => ({ type: 'heading' as const, text });
    const entry = (text: string, signSize: number) => ({ type: 'entry' as const, text, sign: 'disc', signSize });
    const blocks = [
      ...[heading('Colour'), entry('killed', 16), entry('nobody', 16), entry('possibly', 16)],
      ...[heading('Size'), entry('1', 28), entry('1000', 34), entry('5000', 52)],
      ...[heading('Ring'), entry('one', 16), entry('two', 16), entry('three', 16)],
    ];
    const { placed } = fitKey(blocks, [{ width: 500, columns: 3, size: 12, mostHeight: 400 }], more, measure);
    const columns = placed.slice(4, 8).map(({ x }) => x);
    expect(new Set(columns).size).toBe(1);
  });

  it('has no more columns than the key has, although a section that stays whole would want one', () => {
    const figure = (text: string) => ({ type: 'figure' as const, text });
    const entry = (text: string, signSize = 16) => ({ type: 'entry' as const, text, sign: 'disc', signSize });
    const key = [
      ...[figure('a aaaaaaaaa aaaaaaaa aaaa aaaaaa'), figure('a'), entry(''), figure('a aaaaaaaaaaa a a aa')],
      ...[{ type: 'text' as const, text: '' }, entry('aa aaaaaaa aaaaaaaaa aaaaaaaaaa'), figure('a')],
      ...[figure('a aaaaa aaaaaaaaaaaa'), entry('', 32)],
    ];
    const page = PICTURE_SIZES.letterPortrait;
    const laid = layPicture({ title: '', subtitle: '', key, foot: [], more }, page, false, measure);
    for (const { x, width } of laid.key) expect(x + width).toBeLessThanOrEqual(page.width);
  });

  it('lets no two boxes overlap and none leave the page, in any format and both directions', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...PICTURE_FORMATS), fc.boolean(), (said, format, isRtl) => {
        const page = PICTURE_SIZES[format];
        const layout = layPicture(said, page, isRtl, measure);
        const boxes = boxesOf(layout).filter(({ height }) => height > 0);
        for (const [index, box] of boxes.entries()) {
          expect(box.x).toBeGreaterThanOrEqual(0);
          expect(box.y).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(page.width);
          expect(box.y + box.height).toBeLessThanOrEqual(page.height);
          for (const other of boxes.slice(index + 1)) expect(overlap(box, other)).toBe(false);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('keeps each line within its box, and each box as high as its lines', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...PICTURE_FORMATS), (said, format) => {
        const { title, subtitle, key, foot } = layPicture(said, PICTURE_SIZES[format], false, measure);
        for (const box of [title, subtitle, ...foot, ...key]) {
          if (!box) continue;
          const indent = 'indent' in box ? box.indent : 0;
          for (const line of box.lines) {
            // One character alone may be wider than a line.
            if ([...line].length > 1) {
              expect(measure(line, box.size, box.weight)).toBeLessThanOrEqual(box.width - indent + 0.01);
            }
          }
          expect(box.lines.length * box.lineHeight).toBeLessThanOrEqual(box.height + 0.01);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('leaves the map a fifth of the page at least', () => {
    fc.assert(
      fc.property(words, fc.constantFrom(...PICTURE_FORMATS), (said, format) => {
        const page = PICTURE_SIZES[format];
        const { map } = layPicture(said, page, false, measure);
        expect((map.width * map.height) / (page.width * page.height)).toBeGreaterThan(0.2);
      }),
      { numRuns: 200 },
    );
  });

  const title = 'Attacks on the coalition and strikes against Kataib Hezbollah near Taji and in Baghdad, 20';
  const legend = Array.from({ length: 12 }, (_, at): KeyBlock<string> => {
    return { type: 'entry', text: `A kind of incident, number ${at + 1}`, sign: 'disc', signSize: 16 };
  });
  const usual: PictureWords<string> = {
    title,
    subtitle: '1 – 31 Mar 2020 · Filters: Kind: Rocket attack, Bombing',
    key: [{ type: 'figure', text: 'Attacks: 102' }, { type: 'heading', text: 'Ring: incidents by kind' }, ...legend],
    foot: ['Data: a dataset of many sources.', 'Basemap: Natural Earth.', 'https://example.org/?from=2020-03-01'],
    more,
  };

  it.each(PICTURE_FORMATS)(
    'has room in %s for a title of 90 characters and a legend of 12 entries, uncut',
    (format) => {
      expect(title).toHaveLength(90);
      const layout = layPicture(usual, PICTURE_SIZES[format], false, measure);
      expect(layout.isCut).toBe(false);
      expect(layout.title?.lines.join(' ')).toBe(title);
      expect(layout.key).toHaveLength(usual.key.length);
    },
  );

  it('puts the key beside the map on a wide page and under it on a high one', () => {
    const wide = layPicture(usual, PICTURE_SIZES.wide, false, measure);
    const high = layPicture(usual, PICTURE_SIZES.story, false, measure);
    expect(wide.key[0]?.x).toBeGreaterThan(wide.map.x + wide.map.width);
    expect(high.key[0]?.y).toBeGreaterThan(high.map.y + high.map.height);
  });

  it('mirrors the page for Arabic', () => {
    const page = PICTURE_SIZES.wide;
    const ltr = layPicture(usual, page, false, measure);
    const rtl = layPicture(usual, page, true, measure);
    expect(rtl.map.x).toBeCloseTo(page.width - ltr.map.x - ltr.map.width);
    expect(rtl.key[0]?.x).toBeLessThan(rtl.map.x);
  });

  it('says how many entries of the key have no room', () => {
    const many = Array.from({ length: 400 }, () => legend[0] ?? { type: 'text' as const, text: '' });
    const layout = layPicture({ ...usual, key: many }, PICTURE_SIZES.square, false, measure);
    const last = layout.key.at(-1)?.lines.join(' ');
    expect(layout.isCut).toBe(true);
    expect(last).toBe(more(400 - (layout.key.length - 1)));
  });

  it('gives an empty title no room', () => {
    const without = layPicture({ ...usual, title: ' ', subtitle: '' }, PICTURE_SIZES.wide, false, measure);
    expect(without.title).toBeNull();
    expect(without.map.y).toBeLessThan(30);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { boxesOverlap, type ScreenBox } from '../../../src/map/geometry/screen-box';
import { labelForms } from '../../../src/map/markers/label-forms';
import { type LabelInput, layoutLabels } from '../../../src/map/markers/layout-labels';

const FRAME = { x0: 0, y0: 0, x1: 400, y1: 400 };
const input = (part: Partial<LabelInput>): LabelInput => ({
  x: 100,
  y: 100,
  radius: 14,
  halo: 0,
  sizes: [{ width: 80, height: 16 }],
  priority: 1,
  ...part,
});
const sidesOf = (inputs: readonly LabelInput[], obstacles: Parameters<typeof layoutLabels>[2] = []) =>
  layoutLabels(inputs, FRAME, obstacles).map((spot) => spot?.side ?? null);

describe('labels', () => {
  it('stand below their marker when nothing is in the way', () => {
    expect(sidesOf([input({})])).toEqual(['below']);
  });

  it('go to another side when a marker is below', () => {
    expect(sidesOf([input({}), input({ y: 128, sizes: [] })])).toEqual(['right', null]);
  });

  it('keep off the band around a marker', () => {
    const beside = input({ x: 100, y: 144, sizes: [] });
    expect(sidesOf([input({ y: 95 }), beside])).toEqual(['below', null]);
    expect(sidesOf([input({ y: 95 }), { ...beside, halo: 4 }])).toEqual(['right', null]);
  });

  it('go to a side where no edge of the frame cuts them off, and are left out when there is none', () => {
    expect(sidesOf([input({ x: 20 })])).toEqual(['right']);
    expect(sidesOf([input({ x: 380 })])).toEqual(['left']);
    expect(sidesOf([input({ y: 380 })])).toEqual(['right']);
    expect(sidesOf([input({ x: 380, y: 380, sizes: [{ width: 370, height: 16 }] })])).toEqual([null]);
  });

  it('take a narrower form where the usual one has no room on any side', () => {
    const sizes = [
      { width: 180, height: 16 },
      { width: 100, height: 32 },
    ];
    const walls = [
      { x0: 0, y0: 0, x1: 40, y1: 400 },
      { x0: 160, y0: 0, x1: 400, y1: 400 },
    ];
    const [spot] = layoutLabels([input({ sizes })], FRAME, walls);
    expect(spot).toEqual({ side: 'below', form: 1, box: { x0: 50, y0: 119, x1: 150, y1: 151 } });
  });

  it('are left out when a label with a higher priority needs the room', () => {
    const crowd = [
      input({ priority: 1 }),
      input({ x: 130, priority: 5 }),
      input({ x: 115, y: 70, sizes: [], radius: 20 }),
    ];
    const [low, high] = sidesOf(crowd);
    expect(high).toBe('below');
    expect(low).not.toBe('below');
  });

  it('never lie on a marker, on each other or beyond the frame', () => {
    const anySize = fc.record({ width: fc.constantFrom(40, 90), height: fc.constantFrom(16, 32) });
    const anyInput = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 12, max: 28 }),
      halo: fc.constantFrom(0, 4),
      sizes: fc.array(anySize, { maxLength: 2 }),
      priority: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        const spots = layoutLabels(inputs, FRAME);
        spots.forEach((spot, index) => {
          if (!spot) return;
          const { box } = spot;
          expect(Math.min(box.x0, box.y0)).toBeGreaterThanOrEqual(0);
          expect(Math.max(box.x1, box.y1)).toBeLessThanOrEqual(400);
          inputs.forEach((marker, other) => {
            if (other !== index) expect(isCovered(box, marker)).toBe(false);
          });
          spots.forEach((second, other) => {
            if (second && other !== index) expect(boxesOverlap(box, second.box)).toBe(false);
          });
        });
      }),
    );
  });
});

describe('a label beside overlapping markers', () => {
  it('stands up and to the left of a small marker on the edge of a large one', () => {
    const large = input({ x: 208, y: 220, radius: 26, halo: 4, sizes: [], priority: 9 });
    const above = { x0: 100, y0: 150, x1: 400, y1: 175 };
    const small = input({ x: 200, y: 200, radius: 8, sizes: [{ width: 90, height: 16 }] });
    expect(layoutLabels([large, small], FRAME, [above])[1]).toEqual({
      side: 'left-up',
      form: 0,
      box: { x0: 97, y0: 184, x1: 187, y1: 200 },
    });
  });
});

/** Whether a point of the box lies on the marker: its disc and half of the pale band around it. */
function isCovered({ x0, y0, x1, y1 }: ScreenBox, { x, y, radius, halo }: LabelInput): boolean {
  const nearest = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  return Math.hypot(nearest(x, x0, x1) - x, nearest(y, y0, y1) - y) < radius + halo / 2;
}

describe('the forms of a label', () => {
  const widthOf = (text: string) => text.length * 7;
  const none = { name: '', radius: '', second: '' };

  it('are none without a name, and one for a short name', () => {
    expect(labelForms(none, widthOf)).toEqual([]);
    expect(labelForms({ ...none, name: 'Taji' }, widthOf).map(({ lines }) => lines)).toEqual([['Taji']]);
  });

  it('put the uncertainty on a line of its own where that is narrower', () => {
    const forms = labelForms({ ...none, name: 'Nasiriyah area', radius: '±40 km' }, widthOf);
    expect(forms.map(({ lines }) => lines)).toEqual([['Nasiriyah area ±40 km'], ['Nasiriyah area', '±40 km']]);
  });

  it('break a long name into two lines, or into three narrower ones, and cut none of them', () => {
    const forms = labelForms({ ...none, name: 'Camp Speicher (Majid al-Tamimi Air Base), Tikrit' }, widthOf);
    expect(forms.map(({ lines }) => lines)).toEqual([
      ['Camp Speicher (Majid', 'al-Tamimi Air Base), Tikrit'],
      ['Camp Speicher', '(Majid al-Tamimi', 'Air Base), Tikrit'],
    ]);
  });

  it('cut a name that is too long for two lines between words', () => {
    const [usual] = labelForms({ ...none, name: `${'word '.repeat(20)}end` }, widthOf);
    expect(usual?.lines).toHaveLength(2);
    expect(usual?.lines[1]?.endsWith('word …')).toBe(true);
  });
});

import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LabelInput, labelBox, layoutLabels } from '../../../src/map/markers/layout-labels';

const input = (part: Partial<LabelInput>): LabelInput => ({
  x: 100,
  y: 100,
  radius: 14,
  width: 80,
  height: 16,
  priority: 1,
  ...part,
});

describe('labels', () => {
  it('stand below their marker when nothing is in the way', () => {
    expect(layoutLabels([input({})], 400)).toEqual(['below']);
  });

  it('go to another side when a marker is below', () => {
    expect(layoutLabels([input({}), input({ y: 128, width: 0 })], 400)).toEqual(['right', null]);
  });

  it('go to a side where the edge of the frame does not cut them off', () => {
    expect(layoutLabels([input({ x: 20 })], 400)).toEqual(['right']);
    expect(layoutLabels([input({ x: 380 })], 400)).toEqual(['left']);
  });

  it('are left out when a label with a higher priority needs the room', () => {
    const crowd = [
      input({ priority: 1 }),
      input({ x: 130, priority: 5 }),
      input({ x: 115, y: 70, width: 0, radius: 20 }),
    ];
    const [low, high] = layoutLabels(crowd, 400);
    expect(high).toBe('below');
    expect(low).not.toBe('below');
  });

  it('never lie on a marker or on each other', () => {
    const anyInput = fc.record({
      x: fc.integer({ min: 0, max: 400 }),
      y: fc.integer({ min: 0, max: 400 }),
      radius: fc.integer({ min: 12, max: 28 }),
      width: fc.constantFrom(0, 40, 90),
      height: fc.constantFrom(16, 32),
      priority: fc.nat(9),
    });
    fc.assert(
      fc.property(fc.array(anyInput, { maxLength: 30 }), (inputs) => {
        const sides = layoutLabels(inputs, 400);
        const labels = inputs.flatMap((each, index) => {
          const side = sides[index];
          return side ? [{ index, box: labelBox(each, side) }] : [];
        });
        for (const { index, box } of labels) {
          inputs.forEach((marker, other) => {
            if (other === index) return;
            const isAside =
              box.x1 <= marker.x - marker.radius ||
              box.x0 >= marker.x + marker.radius ||
              box.y1 <= marker.y - marker.radius ||
              box.y0 >= marker.y + marker.radius;
            expect(isAside).toBe(true);
          });
          for (const { index: other, box: b } of labels) {
            if (other === index) continue;
            expect(box.x1 <= b.x0 || box.x0 >= b.x1 || box.y1 <= b.y0 || box.y0 >= b.y1).toBe(true);
          }
        }
      }),
    );
  });
});

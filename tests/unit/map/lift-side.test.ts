import { describe, expect, it } from 'vitest';
import { liftFrom } from '../../../src/map/markers/lift-side';

const circle = { x: 100, y: 100, size: 40 };

describe('the marker of the open incident', () => {
  it('stands above the marker that it belongs to, off its circle', () => {
    const at = liftFrom(circle, circle, 28, []);
    expect(at.x).toBeCloseTo(100);
    expect(circle.y - at.y).toBeGreaterThan(20 + 14);
  });

  it('goes to another side where a marker is above', () => {
    const above = { x: 100, y: 56, size: 28 };
    const at = liftFrom(circle, circle, 28, [above]);
    expect(Math.hypot(at.x - above.x, at.y - above.y)).toBeGreaterThanOrEqual(28);
    expect(Math.hypot(at.x - 100, at.y - 100)).toBeGreaterThan(34);
  });
});

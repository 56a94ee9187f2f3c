import { describe, expect, it } from 'vitest';
import { coveredPart, leastMove, moveInto } from '../../../src/map/geometry/covered-part';

const map = { left: 300, top: 48, right: 1440, bottom: 748 };

describe('the covered part of the map', () => {
  it('is on the right under a panel at the right, and on the left under one at the left', () => {
    const right = { edge: 'side', box: { ...map, left: 1060 } } as const;
    const left = { edge: 'side', box: { ...map, right: 680 } } as const;
    expect(coveredPart(map, [right])).toEqual({ top: 0, right: 380, bottom: 0, left: 0 });
    expect(coveredPart(map, [left])).toEqual({ top: 0, right: 0, bottom: 0, left: 380 });
  });

  it('is nothing under a panel beside the map', () => {
    expect(coveredPart(map, [{ edge: 'side', box: { ...map, left: 0, right: 300 } }]).left).toBe(0);
  });

  it('leaves room for the camera under a sheet that covers the whole map', () => {
    expect(coveredPart(map, [{ edge: 'bottom', box: map }]).bottom).toBe(462);
  });
});

describe('the least move', () => {
  const within = { left: 0, top: 0, right: 100, bottom: 100 };

  it('is nothing for a box that is inside', () => {
    expect(leastMove({ left: 0, top: 20, right: 30, bottom: 100 }, within)).toEqual({ x: 0, y: 0 });
  });

  it('brings a box just inside', () => {
    expect(leastMove({ left: -30, top: 90, right: -10, bottom: 110 }, within)).toEqual({ x: 30, y: -10 });
  });

  it('centres a box that does not fit', () => {
    expect(leastMove({ left: 0, top: 0, right: 200, bottom: 10 }, within)).toEqual({ x: -50, y: 0 });
  });
});

describe('the move into the visible part', () => {
  const within = { left: 0, top: 0, right: 100, bottom: 100 };

  it('is the least one for a box close to it', () => {
    expect(moveInto({ left: 120, top: 40, right: 140, bottom: 60 }, within)).toEqual({ x: -40, y: 0 });
  });

  it('brings a box from far away to the middle', () => {
    expect(moveInto({ left: 900, top: 95, right: 920, bottom: 115 }, within)).toEqual({ x: -860, y: -55 });
  });
});

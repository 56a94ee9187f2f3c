import { describe, expect, it } from 'vitest';
import { pageShape } from '../../../src/app/page-layout';

const layoutOf = (width: number, height: number, rem = 16) => pageShape(width, height, rem).layout;

describe('the layout of the page', () => {
  it('puts panel, map and detail beside each other on a screen with room for them', () => {
    for (const [width, height] of [
      [1440, 900],
      [1024, 768],
      [2560, 1440],
      [1280, 400],
    ] as const) {
      expect(layoutOf(width, height)).toBe('wide');
    }
  });

  it('lays a sheet over the map on upright phones and tablets', () => {
    for (const [width, height] of [
      [390, 844],
      [768, 1024],
      [320, 568],
    ] as const) {
      expect(layoutOf(width, height)).toBe('sheet');
    }
  });

  it('puts the panel beside the map on a phone on its side', () => {
    expect(layoutOf(844, 390)).toBe('side');
    expect(layoutOf(932, 430)).toBe('side');
    expect(layoutOf(667, 375)).toBe('side');
  });

  it('scrolls where there is room for one part', () => {
    expect(layoutOf(320, 256)).toBe('scroll');
    expect(layoutOf(640, 256)).toBe('scroll');
    expect(layoutOf(480, 400)).toBe('scroll');
  });

  it('takes larger text for a smaller screen', () => {
    expect(layoutOf(1440, 900, 32)).toBe('side');
    expect(layoutOf(768, 1024, 32)).toBe('sheet');
    expect(layoutOf(390, 844, 32)).toBe('scroll');
  });

  it('makes the time control one row where the height is needed, and never where the page scrolls', () => {
    expect(pageShape(844, 390, 16).isLow).toBe(true);
    expect(pageShape(360, 640, 16).isLow).toBe(true);
    expect(pageShape(390, 844, 16).isLow).toBe(false);
    expect(pageShape(1440, 900, 16).isLow).toBe(false);
    expect(pageShape(320, 256, 16).isLow).toBe(false);
  });
});

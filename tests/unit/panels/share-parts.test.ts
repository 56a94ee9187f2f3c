import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { parseEmbedOrigins } from '../../../src/domain/embed-origins';
import { readSize } from '../../../src/panels/share/embed/embed-code';
import { qrPath } from '../../../src/panels/share/link/qr-path';
import { datasetLink, embedLink, screenLink } from '../../../src/state/link/screen-link';
import { createAppStore } from '../../../src/state/store';

const PX = 4;

/** What a reader of QR codes sees when the path is drawn black on white. */
function scan(link: string): string | undefined {
  const code = qrPath(link);
  if (!code) return undefined;
  const side = code.size * PX;
  const pixels = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const [, x, y, width] of code.path.matchAll(/M(\d+) (\d+)h(\d+)v1/g)) {
    for (let row = Number(y) * PX; row < (Number(y) + 1) * PX; row += 1) {
      const from = (row * side + Number(x) * PX) * 4;
      pixels.fill(0, from, from + Number(width) * PX * 4);
      for (let at = from + 3; at < from + Number(width) * PX * 4; at += 4) pixels[at] = 255;
    }
  }
  return jsQR(pixels, side, side)?.data;
}

describe('the QR code of a link', () => {
  it.each([10, 300, 900])('is read back by another library, with %i signs of filters', (length) => {
    const link = `https://example.org/atlas/?f.actor=${'%D8%A7'.repeat(length / 6)}&from=2020-03-11`;
    expect(scan(link)).toBe(link);
  });

  it('is fine for a long link, and absent for one that no code holds', () => {
    expect(qrPath(`https://example.org/?q=${'a'.repeat(100)}`)?.isFine).toBe(false);
    expect(qrPath(`https://example.org/?q=${'a'.repeat(1500)}`)?.isFine).toBe(true);
    expect(qrPath(`https://example.org/?q=${'a'.repeat(3000)}`)).toBeNull();
  });
});

describe('the size of a frame', () => {
  it.each([
    ['100%', '100%'],
    [' 640 px', '640'],
    ['300', '300'],
    ['299', null],
    ['50%', null],
    ['4001', null],
    ['', null],
    ['640"onload=', null],
  ])('%j is read as %j', (text, size) => {
    expect(readSize(text, 300, true)).toBe(size);
  });

  it('has no share of the height, which a page does not have', () => {
    expect(readSize('100%', 250)).toBeNull();
  });
});

describe('origins that may steer a frame', () => {
  it('are read with the words that are none', () => {
    expect(parseEmbedOrigins(' https://a.example, http://localhost:8080 https://a.example ')).toEqual({
      origins: ['https://a.example', 'http://localhost:8080'],
      broken: [],
    });
  });

  it.each([
    '*',
    'https://*.example.org',
    'https://a.example/',
    'https://a.example/path',
    'null',
    'a.example',
    'data:x',
  ])('are not %j', (word) => {
    expect(parseEmbedOrigins(word)).toEqual({ origins: [], broken: [word] });
  });
});

describe('links of the share dialog', () => {
  const at = (search: string) => ({ origin: 'https://example.org', pathname: '/atlas/', search });

  it('leave out that the page is in a frame, and keep other keys and escapes', () => {
    const state = createAppStore().getState();
    expect(screenLink(state, at('?embed=1&utm=a%26b'))).toBe('https://example.org/atlas/?utm=a%26b');
    expect(screenLink(state, at(''))).toBe('https://example.org/atlas/');
  });

  it('of the dataset keep which data it opens, and nothing of what it shows', () => {
    const link =
      'https://example.org/atlas/?from=2020-03-11&f.kind=a&f.kind=b&f.column:Event+type=c&data=x.csv&release=,5,,&lang=ar';
    expect(datasetLink(link)).toBe('https://example.org/atlas/?data=x.csv&release=,5,,');
  });

  it('of a frame say so once', () => {
    expect(embedLink('https://example.org/?a=1')).toBe('https://example.org/?a=1&embed=1');
    expect(embedLink('https://example.org/')).toBe('https://example.org/?embed=1');
  });
});

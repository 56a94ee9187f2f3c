import { unzlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { picturePdf, utf16 } from '../../../src/app/picture/picture-pdf';

/** Two pixels: red and half-transparent green, as a canvas returns them. */
const PIXELS = new Uint8ClampedArray([255, 0, 0, 255, 0, 255, 0, 128]);

async function madePdf(): Promise<Uint8Array> {
  const context = { getImageData: () => ({ data: PIXELS }) };
  const canvas = { width: 2, height: 1, getContext: () => context } as unknown as HTMLCanvasElement;
  const file = await picturePdf({ width: 96, height: 48, canvas, title: 'خريطة' });
  return new Uint8Array(await file.arrayBuffer());
}

const latin1 = (bytes: Uint8Array) => new TextDecoder('latin1').decode(bytes);

describe('a picture as PDF', () => {
  it('has a page of the size of the picture, in points', async () => {
    expect(latin1(await madePdf())).toContain('/MediaBox [0 0 72.00 36.00]');
  });

  it('has each object where its table of offsets says', async () => {
    const text = latin1(await madePdf());
    const start = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    const offsets = [...text.slice(start).matchAll(/^(\d{10}) 00000 n/gm)].map(([, offset]) => Number(offset));
    expect(offsets).toHaveLength(6);
    for (const [index, offset] of offsets.entries()) {
      expect(text.slice(offset, offset + 7)).toBe(`${index + 1} 0 obj`);
    }
  });

  it('holds the pixels without loss and without their opacity', async () => {
    const bytes = await madePdf();
    const text = latin1(bytes);
    const length = Number(/FlateDecode \/Length (\d+)/.exec(text)?.[1]);
    const from = text.indexOf('stream\n', text.indexOf('FlateDecode')) + 'stream\n'.length;
    expect([...unzlibSync(bytes.slice(from, from + length))]).toEqual([255, 0, 0, 0, 255, 0]);
  });

  it('writes a title in any script', async () => {
    expect(utf16('A')).toBe('<FEFF0041>');
    expect(latin1(await madePdf())).toContain(utf16('خريطة'));
  });
});

/** Points, of which a PDF has 72 in an inch, for a px, of which there are 96. */
const POINTS_PER_PX = 0.75;

export interface PdfPicture {
  /** px of the picture at scale 1. */
  readonly width: number;
  readonly height: number;
  readonly canvas: HTMLCanvasElement;
  readonly title: string;
}

/** A PDF of one page with the picture on it, at its full resolution and without loss. */
export async function picturePdf({ width, height, canvas, title }: PdfPicture): Promise<Blob> {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const { data } = context.getImageData(0, 0, canvas.width, canvas.height);
  const pixels = await deflate(withoutAlpha(data));
  const [wide, high] = [width * POINTS_PER_PX, height * POINTS_PER_PX].map((each) => each.toFixed(2));
  const content = `q ${wide} 0 0 ${high} 0 0 cm /P Do Q`;
  const image =
    `<< /Type /XObject /Subtype /Image /Width ${canvas.width} /Height ${canvas.height} /ColorSpace /DeviceRGB` +
    ` /BitsPerComponent 8 /Filter /FlateDecode /Length ${pixels.length} >>`;
  return writePdf([
    ['<< /Type /Catalog /Pages 2 0 R >>'],
    ['<< /Type /Pages /Kids [3 0 R] /Count 1 >>'],
    [
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${wide} ${high}] /Contents 4 0 R` +
        ' /Resources << /XObject << /P 5 0 R >> >> >>',
    ],
    [`<< /Length ${content.length} >>\nstream\n${content}\nendstream`],
    [`${image}\nstream\n`, pixels, '\nendstream'],
    [`<< /Title ${utf16(title)} /Producer (Incident Atlas) >>`],
  ]);
}

function withoutAlpha(rgba: Uint8ClampedArray): Uint8Array<ArrayBuffer> {
  const rgb = new Uint8Array((rgba.length / 4) * 3);
  for (let from = 0, to = 0; from < rgba.length; from += 4, to += 3) {
    rgb[to] = rgba[from] ?? 0;
    rgb[to + 1] = rgba[from + 1] ?? 0;
    rgb[to + 2] = rgba[from + 2] ?? 0;
  }
  return rgb;
}

/** The browser packs in a thread of its own, and with no worker that the page's policy would refuse. */
async function deflate(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  const packed = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate'));
  return new Uint8Array(await new Response(packed).arrayBuffer());
}

/** Text of any script, as PDF has it: UTF-16 with its mark, in hexadecimal. */
export function utf16(text: string): string {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at).toString(16).padStart(4, '0'));
  return `<FEFF${units.join('').toUpperCase()}>`;
}

type Part = string | Uint8Array;

/** Objects numbered from 1; the last one is the document's information. */
function writePdf(objects: readonly (readonly Part[])[]): Blob {
  const encoder = new TextEncoder();
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const offsets: number[] = [];
  let length = 0;
  const add = (part: Part) => {
    const bytes = typeof part === 'string' ? encoder.encode(part) : new Uint8Array(part);
    parts.push(bytes);
    length += bytes.length;
  };
  add('%PDF-1.4\n%\u00e2\u00e3\u00cf\u00d3\n');
  objects.forEach((object, index) => {
    offsets.push(length);
    add(`${index + 1} 0 obj\n`);
    for (const part of object) add(part);
    add('\nendobj\n');
  });
  const start = length;
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  add(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}`);
  add(`trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info ${objects.length} 0 R >>\n`);
  add(`startxref\n${start}\n%%EOF\n`);
  return new Blob(parts, { type: 'application/pdf' });
}

import { saveFile, saveText } from '../share/export/save-file';
import { type ChartTable, tableCsvText } from './chart-table';

/** What a saved picture says about itself. */
export interface PictureHead {
  readonly title: string;
  readonly subtitle: string;
}

const SVG = 'http://www.w3.org/2000/svg';
const HEAD_HEIGHT = 44;
const MARGIN = 12;
const PNG_SCALE = 2;

/** The drawing as a file of its own: with its title, on a ground, and with the colours that the page's tokens have now. */
export function svgText(drawn: SVGSVGElement, { title, subtitle }: PictureHead): string {
  const inner = drawn.cloneNode(true);
  if (!(inner instanceof SVGSVGElement)) return '';
  const [width, height] = [Number(drawn.getAttribute('width')), Number(drawn.getAttribute('height'))];
  const outer = make('svg', {
    xmlns: SVG,
    width: `${width + 2 * MARGIN}`,
    height: `${height + HEAD_HEIGHT + MARGIN}`,
    role: 'img',
    'aria-label': drawn.getAttribute('aria-label') ?? title,
  });
  inner.setAttribute('x', `${MARGIN}`);
  inner.setAttribute('y', `${HEAD_HEIGHT}`);
  const font = { 'font-family': 'Noto Sans, sans-serif', x: `${MARGIN}` };
  outer.append(
    make('rect', { width: '100%', height: '100%', fill: 'var(--surface)' }),
    make('text', { ...font, y: '20', 'font-size': '14', 'font-weight': '700', fill: 'var(--text)' }, title),
    make('text', { ...font, y: '36', 'font-size': '11', fill: 'var(--text-muted)' }, subtitle),
    inner,
  );
  const tokens = getComputedStyle(document.documentElement);
  const page = drawn.closest('[data-split]');
  const near = page ? getComputedStyle(page) : tokens;
  return new XMLSerializer()
    .serializeToString(outer)
    .replace(/var\((--[\w-]+)\)/g, (_, token: string) =>
      (near.getPropertyValue(token) || tokens.getPropertyValue(token)).trim().replaceAll('"', "'"),
    );
}

export function saveSvg(name: string, drawn: SVGSVGElement, head: PictureHead): void {
  saveText(`${name}.svg`, 'image/svg+xml;charset=utf-8', svgText(drawn, head));
}

/** @throws when the browser cannot draw the picture */
export async function savePng(name: string, drawn: SVGSVGElement, head: PictureHead): Promise<void> {
  const url = URL.createObjectURL(new Blob([svgText(drawn, head)], { type: 'image/svg+xml;charset=utf-8' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = image.width * PNG_SCALE;
    canvas.height = image.height * PNG_SCALE;
    canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
    const file = await new Promise<Blob | null>((done) => canvas.toBlob(done, 'image/png'));
    if (!file) throw new Error('No picture');
    saveFile(`${name}.png`, file);
  } finally {
    URL.revokeObjectURL(url);
  }
}

export function saveCsv(name: string, table: ChartTable): void {
  saveText(`${name}.csv`, 'text/csv;charset=utf-8', tableCsvText(table));
}

function make(name: string, attributes: Readonly<Record<string, string>>, text = ''): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== '') made.textContent = text;
  return made;
}

import { DRAWING_FONT, type Mark, type PathMark, type TextMark } from './mark';

export interface SvgOptions {
  readonly width: number;
  readonly height: number;
  /** What a screen reader says instead of the drawing. */
  readonly title: string;
  /** Style rules with the fonts; '' for a file that leaves them to its reader. */
  readonly fonts: string;
}

/** The marks as the text of an SVG file. Images are inside it. */
export function marksSvg(marks: readonly Mark[], { width, height, title, fonts }: SvgOptions): string {
  let groups = 0;
  const write = (mark: Mark): string => {
    if (mark.type === 'text') return textElement(mark);
    if (mark.type === 'path') return pathElement(mark);
    const box = `width="${n(mark.width)}" height="${n(mark.height)}"`;
    if (mark.type === 'image') {
      const place = `x="${n(mark.x)}" y="${n(mark.y)}" ${box}`;
      return `<image ${place} preserveAspectRatio="none" href="${mark.canvas.toDataURL('image/png')}"/>`;
    }
    groups += 1;
    const id = `clip-${groups}`;
    const inner = mark.marks.map(write).join('\n');
    return (
      `<clipPath id="${id}"><rect ${box}/></clipPath>` +
      `<g transform="translate(${n(mark.x)} ${n(mark.y)})"><g clip-path="url(#${id})">\n${inner}\n</g></g>`
    );
  };
  const body = marks.map(write).join('\n');
  const head = `xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  const style = fonts === '' ? '' : `<style>${fonts}</style>\n`;
  const font = escapeXml(DRAWING_FONT);
  return `<svg ${head} role="img" font-family="${font}">\n<title>${escapeXml(title)}</title>\n${style}${body}\n</svg>\n`;
}

const ANCHORS = { left: ['start', 'end'], middle: ['middle', 'middle'], right: ['end', 'start'] } as const;

function textElement({ text, x, y, size, weight, colour, anchor, direction, width, halo }: TextMark): string {
  const isRtl = direction === 'rtl';
  const edge =
    halo === undefined ? '' : ` stroke="${halo}" stroke-width="3.5" stroke-linejoin="round" paint-order="stroke"`;
  // The width keeps a text in its place where the file is read without the fonts.
  const length = width > 0 ? ` textLength="${n(width)}" lengthAdjust="spacingAndGlyphs"` : '';
  return (
    `<text x="${n(x)}" y="${n(y)}" font-size="${n(size)}" font-weight="${weight}" fill="${colour}"${edge}` +
    ` text-anchor="${ANCHORS[anchor][isRtl ? 1 : 0]}" direction="${direction}"${length}>${escapeXml(text)}</text>`
  );
}

function pathElement(mark: PathMark): string {
  const { d, x, y, scale, fill, stroke, strokeWidth = 1, dash, isRound, opacity } = mark;
  const line =
    stroke === undefined
      ? ''
      : ` stroke="${stroke}" stroke-width="${n(strokeWidth / scale)}"` +
        (dash && dash.length > 0 ? ` stroke-dasharray="${dash.map((each) => n(each / scale)).join(' ')}"` : '') +
        (isRound ? ' stroke-linecap="round" stroke-linejoin="round"' : '');
  const pale = opacity === undefined ? '' : ` opacity="${n(opacity)}"`;
  const place = `translate(${n(x)} ${n(y)})${scale === 1 ? '' : ` scale(${n(scale)})`}`;
  return `<path transform="${place}" d="${d}" fill="${fill ?? 'none'}"${line}${pale}/>`;
}

const n = (value: number) => String(Number(value.toFixed(3)));

/** Text from data as text of XML: also without the control characters that no XML may have. */
export function escapeXml(text: string): string {
  return text
    .replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
    .replace(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '');
}

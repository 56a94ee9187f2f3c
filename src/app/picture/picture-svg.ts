import latinRegular from '@fontsource/noto-sans/files/noto-sans-latin-400-normal.woff2?url';
import latinBold from '@fontsource/noto-sans/files/noto-sans-latin-700-normal.woff2?url';
import arabicRegular from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-400-normal.woff2?url';
import arabicBold from '@fontsource/noto-sans-arabic/files/noto-sans-arabic-arabic-700-normal.woff2?url';
import { marksSvg } from '../../ui/drawing/marks-svg';
import type { DrawnPicture } from './picture-session';

const LATIN = [
  { family: 'Noto Sans', weight: 400, url: latinRegular },
  { family: 'Noto Sans', weight: 700, url: latinBold },
] as const;
const ARABIC = [
  { family: 'Noto Sans Arabic', weight: 400, url: arabicRegular },
  { family: 'Noto Sans Arabic', weight: 700, url: arabicBold },
] as const;

/** The picture as an SVG file with its fonts in it, so that it looks the same on a computer without them. */
export async function pictureSvg(picture: DrawnPicture): Promise<Blob> {
  const { marks, width, height, title } = picture;
  const plain = marksSvg(marks, { width, height, title, fonts: '' });
  const faces = /[\u0600-\u06ff]/.test(plain) ? [...LATIN, ...ARABIC] : LATIN;
  const rules = await Promise.all(faces.map(fontRule));
  const text = marksSvg(marks, { width, height, title, fonts: rules.join('') });
  return new Blob([text], { type: 'image/svg+xml;charset=utf-8' });
}

/** A font that cannot be read is left out: another one then stands in. */
async function fontRule({ family, weight, url }: (typeof LATIN | typeof ARABIC)[number]): Promise<string> {
  try {
    const bytes = new Uint8Array(await (await fetch(url)).arrayBuffer());
    const data = btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
    const source = `url(data:font/woff2;base64,${data}) format('woff2')`;
    return `@font-face{font-family:'${family}';font-weight:${weight};src:${source}}`;
  } catch {
    return '';
  }
}

/** The smallest frame in which the map is of use, in px. */
export const LEAST_WIDTH = 300;
export const LEAST_HEIGHT = 250;
const MOST = 4000;

/** What the frame may do: run the page, reach the page's own files and storage, and open sources in tabs of their own. */
const SANDBOX = 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox';

export interface EmbedChoice {
  readonly title: string;
  /** `100%`, or px. */
  readonly width: string;
  readonly height: string;
  /** Link of the page in a frame. */
  readonly frame: string;
  /** Link of the whole page with the same view. */
  readonly page: string;
}

/** Width and height as the code has them; null for text that is none, or out of what a frame can be. */
export function readSize(text: string, least: number, allowsShare = false): string | null {
  const trimmed = text.trim();
  if (allowsShare && trimmed === '100%') return trimmed;
  const px = /^(\d{1,4})(?:\s*px)?$/.exec(trimmed)?.[1];
  if (px === undefined) return null;
  const value = Number(px);
  return value >= least && value <= MOST ? String(value) : null;
}

/** The HTML that shows the map on another page, with a link for readers whose browser does not show the frame. */
export function embedCode({ title, width, height, frame, page }: EmbedChoice): string {
  const attributes: readonly (readonly [string, string])[] = [
    ['src', frame],
    ['title', title],
    ['width', width],
    ['height', height],
    ['style', 'border: 0'],
    ['loading', 'lazy'],
    ['referrerpolicy', 'no-referrer'],
    ['sandbox', SANDBOX],
  ];
  const written = attributes.map(([name, value]) => `${name}="${escaped(value)}"`).join(' ');
  return `<iframe ${written}></iframe>\n<p><a href="${escaped(page)}">${escaped(title)}</a></p>`;
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

import { DRAWING_FONT } from '../../ui/drawing/mark';
import type { MeasureText } from './wrap-text';

/** Measures texts in the fonts of the page, px. */
export function createTextMeasure(page: Document): MeasureText {
  const context = page.createElement('canvas').getContext('2d');
  const known = new Map<string, number>();
  return (text, size, weight) => {
    const key = `${size} ${weight} ${text}`;
    const found = known.get(key);
    if (found !== undefined) return found;
    if (context) context.font = `${weight} ${size}px ${DRAWING_FONT}`;
    const width = context?.measureText(text).width ?? text.length * size * 0.55;
    known.set(key, width);
    return width;
  };
}

const SAMPLES = { Latin: 'Aa', Arabic: 'اب' } as const;

/** Loads the fonts that a canvas needs: unlike the page, it does not wait for them. */
export async function loadDrawingFonts(page: Document): Promise<void> {
  const fonts: FontFaceSet | undefined = page.fonts;
  if (!fonts) return;
  const wanted = [400, 500, 700].flatMap((weight) => [
    fonts.load(`${weight} 12px "Noto Sans"`, SAMPLES.Latin),
    fonts.load(`${weight} 12px "Noto Sans Arabic"`, SAMPLES.Arabic),
  ]);
  // Without the fonts, the system's stand in.
  await Promise.allSettled(wanted);
}

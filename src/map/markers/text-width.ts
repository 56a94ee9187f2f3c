import type { Scope } from '../../live/scope';

const FALLBACK_PX = 6.5;
const FONT = '600 12px "Noto Sans", "Noto Sans Arabic", system-ui, sans-serif';

/**
 * Measures labels of markers in CSS px without reading the layout. Remembers the width of each text until another font has
 * loaded; then `onFont` is called, because the widths have changed.
 */
export function createTextWidth(page: Document, scope: Scope, onFont: () => void): (text: string) => number {
  const known = new Map<string, number>();
  const context = page.createElement('canvas').getContext('2d');
  if (context) context.font = FONT;
  // Browsers have it; the page of component tests has not.
  const fonts: FontFaceSet | undefined = page.fonts;
  if (fonts) {
    scope.listen(fonts, 'loadingdone', () => {
      known.clear();
      onFont();
    });
  }
  return (text) => {
    const width = known.get(text) ?? Math.ceil(context?.measureText(text).width ?? text.length * FALLBACK_PX);
    known.set(text, width);
    return width;
  };
}

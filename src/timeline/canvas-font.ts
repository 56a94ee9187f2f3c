/** The font of an element for a canvas. The shorthand of its style is empty where a variant, such as tabular figures, is set. */
export function canvasFont(element: Element): string {
  const { fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  return `${fontWeight} ${fontSize} ${fontFamily}`;
}

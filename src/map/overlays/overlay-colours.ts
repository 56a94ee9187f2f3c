/** The tokens that the map's own layers draw with, as the page resolves them now. */
export interface OverlayColours {
  readonly accent: string;
  readonly line: string;
  readonly surface: string;
  readonly severe: string;
}

/** Reads the tokens of the theme on the screen; MapLibre's layers cannot read CSS variables themselves. */
export function readOverlayColours(element: HTMLElement): OverlayColours {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const token = (name: string, fallback: string) => style?.getPropertyValue(name).trim() || fallback;
  return {
    accent: token('--accent', '#0b57e3'),
    line: token('--severity-none', '#5a6577'),
    surface: token('--surface-raised', '#ffffff'),
    severe: token('--severity-killed', '#a3132a'),
  };
}

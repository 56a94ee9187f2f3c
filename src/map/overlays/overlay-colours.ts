import { literalColour } from '../../ui/literal-colour';
/** Colours of the map's layers over the basemap. */
export interface OverlayColours {
  readonly accent: string;
  readonly line: string;
  readonly surface: string;
  readonly severe: string;
}

/**
 * Reads the colours from the CSS variables of the current theme, because MapLibre's layers cannot read CSS variables.
 */
export function readOverlayColours(element: HTMLElement): OverlayColours {
  const style = element.ownerDocument.defaultView?.getComputedStyle(element);
  const token = (name: string, fallback: string) =>
    literalColour(style?.getPropertyValue(name).trim() || fallback, document);
  return {
    accent: token('--accent', '#0b57e3'),
    line: token('--severity-none', '#5a6577'),
    surface: token('--surface-raised', '#ffffff'),
    severe: token('--severity-killed', '#8f2427'),
  };
}

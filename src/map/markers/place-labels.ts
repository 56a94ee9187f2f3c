import { layoutLabels } from './layout-labels';
import type { Marker } from './marker';
import { setLabelSide } from './marker-element';

const LINE_HEIGHT = 16;
/** The style sheet cuts off a longer name at this width. CSS px. */
const WIDEST = 230;
const PRIORITY_OF_SEVERITY: Readonly<Record<string, number>> = { killed: 2000, wounded: 1000 };

/** Shows the labels that have room, each at its side. Reads no layout, because that would slow the frame. */
export function placeLabels(markers: readonly Marker[], frameWidth: number, widthOf: (text: string) => number): void {
  const sides = layoutLabels(
    markers.map((marker) => ({
      x: marker.x,
      y: marker.y,
      radius: marker.size / 2,
      width: marker.labelText === '' ? 0 : Math.min(WIDEST, widthOf(marker.labelText)),
      height: LINE_HEIGHT * marker.labelLines,
      priority: priorityOf(marker),
    })),
    frameWidth,
  );
  markers.forEach(({ element }, index) => {
    setLabelSide(element, sides[index] ?? null);
  });
}

function priorityOf({ element, incidents }: Marker): number {
  const { selected, severity } = element.button.dataset;
  const first = selected === undefined ? 0 : 10_000;
  return first + (PRIORITY_OF_SEVERITY[severity ?? ''] ?? 0) + incidents;
}

import type { ScreenBox } from '../geometry/screen-box';
import { labelBox, layoutLabels, markerBox } from './layout-labels';
import type { Marker } from './marker';
import { setLabelSide } from './marker-element';

const LINE_HEIGHT = 16;
const PRIORITY_OF_SEVERITY: Readonly<Record<string, number>> = { killed: 2000, wounded: 1000 };

/**
 * Shows the labels that have room, each at its side. Reads no layout, because that would slow the frame.
 * @param obstacles - boxes that no label may cover
 * @returns the boxes of the markers and of their labels
 */
export function placeLabels(
  markers: readonly Marker[],
  frameWidth: number,
  widthOf: (text: string) => number,
  obstacles: readonly ScreenBox[] = [],
): readonly ScreenBox[] {
  const inputs = markers.map((marker) => ({
    x: marker.x,
    y: marker.y,
    radius: marker.size / 2,
    width: Math.max(0, ...marker.labelLines.map(widthOf)),
    height: LINE_HEIGHT * marker.labelLines.length,
    priority: priorityOf(marker),
  }));
  const sides = layoutLabels(inputs, frameWidth, obstacles);
  const boxes: ScreenBox[] = [];
  markers.forEach((marker, index) => {
    const input = inputs[index];
    const side = sides[index] ?? null;
    marker.isLabelled = side !== null;
    setLabelSide(marker.element, side);
    if (!input) return;
    boxes.push(markerBox(input));
    if (side) boxes.push(labelBox(input, side));
  });
  return boxes;
}

function priorityOf({ element, incidents }: Marker): number {
  const { selected, severity } = element.button.dataset;
  const first = selected === undefined ? 0 : 10_000;
  return first + (PRIORITY_OF_SEVERITY[severity ?? ''] ?? 0) + incidents;
}

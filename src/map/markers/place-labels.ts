import type { ScreenBox } from '../geometry/screen-box';
import { layoutLabels, markerBox } from './layout-labels';
import type { Marker } from './marker';
import { setLabelForm, setLabelSide } from './marker-element';

const LINE_HEIGHT = 16;
/** Width of the pale band around a marker of several incidents, CSS px. */
const HALO = 4;
const PRIORITY_OF_SEVERITY: Readonly<Record<string, number>> = { killed: 2000, wounded: 1000 };

/**
 * Shows the labels that have room, each at its side and in its form. Reads no layout, because that would slow the frame.
 * @param frame - the visible part of the map
 * @param obstacles - boxes that no label may cover
 * @returns the boxes of the markers and of their labels
 */
export function placeLabels(
  markers: readonly Marker[],
  frame: ScreenBox,
  widthOf: (text: string) => number,
  obstacles: readonly ScreenBox[] = [],
): readonly ScreenBox[] {
  const inputs = markers.map((marker) => ({
    x: marker.x,
    y: marker.y,
    radius: marker.size / 2,
    halo: marker.description.type === 'cluster' ? HALO : 0,
    sizes: marker.labelForms.map(({ lines }) => ({
      width: Math.max(...lines.map(widthOf)),
      height: LINE_HEIGHT * lines.length,
    })),
    priority: priorityOf(marker),
  }));
  const spots = layoutLabels(inputs, frame, obstacles);
  markers.forEach((marker, index) => {
    const spot = spots[index] ?? null;
    marker.isLabelled = spot !== null;
    setLabelSide(marker.element, spot?.side ?? null);
    setLabelForm(marker.element, marker.labelForms[spot?.form ?? 0]);
  });
  return [...inputs.map(markerBox), ...spots.flatMap((spot) => (spot ? spot.box : []))];
}

function priorityOf({ element, incidents }: Marker): number {
  const { selected, severity } = element.button.dataset;
  const first = selected === undefined ? 0 : 10_000;
  return first + (PRIORITY_OF_SEVERITY[severity ?? ''] ?? 0) + incidents;
}

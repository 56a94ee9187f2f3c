/** What lies on what over the map; each entry names both. */
export interface Overlaps {
  /** Names that the basemap shows. */
  readonly basemapNames: number;
  /** Names of the basemap on a marker or on a marker's label. */
  readonly underMarkers: readonly string[];
  /** Labels of markers that a control or the edge of the map's visible part cuts. */
  readonly cut: readonly string[];
  /** Markers whose centre a control covers. */
  readonly coveredMarkers: readonly string[];
}

/**
 * Runs in the page: waits until the map has drawn all that it was asked to, and reads what overlaps. It takes the map from
 * React, which holds it in the state of a component, because the names of the basemap are pixels: only the map knows where
 * they are.
 */
export async function overlapsAtRest(): Promise<Overlaps> {
  interface Feature {
    readonly properties: Readonly<Record<string, unknown>>;
    readonly sourceLayer?: string;
  }
  interface ProbedMap {
    loaded(): boolean;
    isMoving(): boolean;
    getContainer(): HTMLElement;
    queryRenderedFeatures(box?: readonly (readonly [number, number])[]): readonly Feature[];
  }
  interface Hook {
    readonly memoizedState: unknown;
    readonly next: Hook | null;
  }
  interface Fiber {
    readonly memoizedState: Hook | null;
    readonly return: Fiber | null;
  }
  const isMap = (value: unknown): value is ProbedMap =>
    typeof value === 'object' && value !== null && 'queryRenderedFeatures' in value;
  const findMap = (): ProbedMap => {
    const element = document.querySelector('.maplibregl-map');
    const [, first] = Object.entries(element ?? {}).find(([key]) => key.startsWith('__reactFiber')) ?? [];
    for (let fiber = first as Fiber | null; fiber; fiber = fiber.return) {
      // Class components keep an object here, and hooks a list.
      for (let hook = fiber.memoizedState; hook; hook = hook.next)
        if (isMap(hook.memoizedState)) return hook.memoizedState;
    }
    throw new Error('React holds no map');
  };
  const map = findMap();
  for (let calm = 0; calm < 8; calm = map.loaded() && !map.isMoving() ? calm + 1 : 0) {
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  const isName = ({ sourceLayer = '' }: Feature) => ['places', 'countries', 'airfields'].includes(sourceLayer);
  const corner = map.getContainer().getBoundingClientRect();
  const frame = document.querySelector('[data-map-frame]')?.getBoundingClientRect() ?? new DOMRect();
  const boxes = (selector: string) =>
    [...document.querySelectorAll(selector)]
      .map((element) => ({ name: element.textContent ?? '', box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width > 0 && box.height > 0);
  const markers = boxes('.maplibregl-canvas-container [role="group"] > button');
  const labels = boxes('.maplibregl-canvas-container [role="group"] > button > [data-side]');
  const controls = boxes('[data-map-chrome]');
  const isOn = (a: DOMRect, b: DOMRect) => a.left < b.right && a.right > b.left && a.top < b.bottom && a.bottom > b.top;
  const underMarkers = [...markers, ...labels].flatMap(({ name, box }) =>
    map
      .queryRenderedFeatures([
        [box.left - corner.left + 2, box.top - corner.top + 2],
        [box.right - corner.left - 2, box.bottom - corner.top - 2],
      ])
      .filter(isName)
      .map(({ properties }) => `${String(properties.en)} under ${name}`),
  );
  const isInside = (box: DOMRect) =>
    box.left >= frame.left && box.right <= frame.right && box.top >= frame.top && box.bottom <= frame.bottom;
  const middle = (box: DOMRect) => new DOMRect(box.x + box.width / 2, box.y + box.height / 2, 0.1, 0.1);
  return {
    basemapNames: map.queryRenderedFeatures().filter(isName).length,
    underMarkers,
    cut: labels
      .filter(({ box }) => !isInside(box) || controls.some((each) => isOn(box, each.box)))
      .map(({ name }) => name),
    coveredMarkers: markers
      .filter(({ box }) => controls.some((each) => isOn(middle(box), each.box)))
      .map(({ name }) => name),
  };
}

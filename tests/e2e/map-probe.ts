import type { Page } from '@playwright/test';

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

interface Feature {
  readonly properties: Readonly<Record<string, unknown>>;
  readonly sourceLayer?: string;
  readonly layer: { readonly id: string };
}

interface ProbedMap {
  loaded(): boolean;
  isMoving(): boolean;
  getContainer(): HTMLElement;
  project(point: readonly [number, number]): { readonly x: number; readonly y: number };
  queryRenderedFeatures(box?: readonly (readonly [number, number])[]): readonly Feature[];
}

declare global {
  interface Window {
    /** The map, once it has drawn all that it was asked to. */
    mapAtRest(): Promise<ProbedMap>;
  }
}

/**
 * Gives the page `mapAtRest`. It takes the map from React, which holds it in the state of a component, because what the map
 * draws is pixels: only the map knows what they mean.
 */
export async function probeMap(page: Page): Promise<void> {
  await page.addInitScript(() => {
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
    const findMap = (): ProbedMap | null => {
      const element = document.querySelector('.maplibregl-map');
      const [, first] = Object.entries(element ?? {}).find(([key]) => key.startsWith('__reactFiber')) ?? [];
      for (let fiber = (first ?? null) as Fiber | null; fiber; fiber = fiber.return) {
        for (let hook = fiber.memoizedState; hook; hook = hook.next) {
          if (isMap(hook.memoizedState)) return hook.memoizedState;
        }
      }
      return null;
    };
    window.mapAtRest = async () => {
      for (let calm = 0; ; ) {
        const map = findMap();
        calm = map?.loaded() && !map.isMoving() ? calm + 1 : 0;
        if (map && calm === 8) return map;
        await new Promise((resolve) => setTimeout(resolve, 250));
      }
    };
  });
}

/** Runs in the page: the ids of the layers that draw something within 4 px of a point, or of the line down to a second point. */
export async function layersAt([from = [], to = from]: readonly (readonly number[])[]): Promise<readonly string[]> {
  const map = await window.mapAtRest();
  const [a, b] = [map.project([from[0] ?? 0, from[1] ?? 0]), map.project([to[0] ?? 0, to[1] ?? 0])];
  const found = map.queryRenderedFeatures([
    [Math.min(a.x, b.x) - 4, Math.min(a.y, b.y) - 4],
    [Math.max(a.x, b.x) + 4, Math.max(a.y, b.y) + 4],
  ]);
  return [...new Set(found.map(({ layer }) => layer.id))];
}

/** Runs in the page: what overlaps once the map is at rest. */
export async function overlapsAtRest(): Promise<Overlaps> {
  const map = await window.mapAtRest();
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

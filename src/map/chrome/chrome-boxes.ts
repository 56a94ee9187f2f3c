import { createScope } from '../../live/scope';
import type { ScreenBox } from '../geometry/screen-box';

const CHROME = '[data-map-chrome="bottom"] > *, [data-map-chrome="bottom"] > * > *, [data-map-chrome="end"]';

/** Boxes of the controls over the map, in CSS px of the map. */
export interface ChromeBoxes {
  read(): readonly ScreenBox[];
  dispose(): void;
}

/** Measures the controls when they change their size, and not in each frame, because measuring slows a frame. */
export function attachChromeBoxes(container: HTMLElement): ChromeBoxes {
  const scope = createScope();
  const view = container.parentElement;
  let known: readonly ScreenBox[] | null = null;
  const forget = () => {
    known = null;
  };
  const sizes = new ResizeObserver(forget);
  const changes = new MutationObserver(forget);
  sizes.observe(container);
  if (view) {
    for (const element of view.querySelectorAll(CHROME)) sizes.observe(element);
    changes.observe(view, { childList: true, attributes: true, attributeFilter: ['style'] });
  }
  scope.defer(() => sizes.disconnect());
  scope.defer(() => changes.disconnect());

  const measure = (): readonly ScreenBox[] => {
    const { left, top } = container.getBoundingClientRect();
    return [...(view?.querySelectorAll(CHROME) ?? [])].flatMap((element) => {
      const box = element.getBoundingClientRect();
      const isEmpty = box.width === 0 || box.height === 0 || element.childElementCount === 0;
      const isRow = element.matches('[data-map-chrome="bottom"] > *') && box.width > container.clientWidth / 2;
      if (isEmpty || isRow) return [];
      return { x0: box.left - left, y0: box.top - top, x1: box.right - left, y1: box.bottom - top };
    });
  };
  return {
    read() {
      known ??= measure();
      return known;
    },
    dispose: scope.dispose,
  };
}

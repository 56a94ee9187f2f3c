import { createScope } from '../../live/scope';
import type { ScreenBox } from '../geometry/screen-box';

/** The controls and notes over the map, and their frame. */
const CHROME = '[data-map-chrome]';
const FRAME = '[data-map-frame]';

/** Boxes of the controls over the map, in CSS px of the map. */
export interface ChromeBoxes {
  read(): readonly ScreenBox[];
  dispose(): void;
}

/**
 * Measures the controls when they come, go or change their size, and not in each frame, because measuring slows a frame.
 * @param onChange - called when `read` may return other boxes
 */
export function attachChromeBoxes(container: HTMLElement, onChange: () => void): ChromeBoxes {
  const scope = createScope();
  const frame = container.parentElement?.querySelector(FRAME) ?? null;
  let known: readonly ScreenBox[] | null = null;
  const forget = () => {
    known = null;
    onChange();
  };
  const sizes = new ResizeObserver(forget);
  const watch = () => {
    sizes.disconnect();
    sizes.observe(container);
    for (const element of frame?.querySelectorAll(CHROME) ?? []) sizes.observe(element);
  };
  const changes = new MutationObserver((records) => {
    if (!records.some(changesBoxes)) return;
    watch();
    forget();
  });
  watch();
  if (frame) {
    changes.observe(frame, { childList: true, subtree: true, attributes: true, attributeFilter: ['style'] });
  }
  scope.defer(() => sizes.disconnect());
  scope.defer(() => changes.disconnect());

  /** A new text changes the size of its element, which is watched. The style of the frame moves all controls. */
  function changesBoxes({ type, target, addedNodes, removedNodes }: MutationRecord): boolean {
    if (type === 'attributes') return target === frame;
    return [...addedNodes, ...removedNodes].some((node) => node.nodeType !== Node.TEXT_NODE);
  }
  const measure = (): readonly ScreenBox[] => {
    const { left, top } = container.getBoundingClientRect();
    return [...(frame?.querySelectorAll(CHROME) ?? [])].flatMap((element) => {
      const box = element.getBoundingClientRect();
      if (box.width === 0 || box.height === 0) return [];
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

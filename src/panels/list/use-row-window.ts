import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useState } from 'react';
import { createScope } from '../../live/scope';
import { type RowLayout, type RowWindow, rowLayout, rowWindow, scrollTopFor } from './row-window';

interface Scrolling {
  readonly layout: RowLayout;
  readonly window: RowWindow;
  /** Brings a row into view. */
  readonly reveal: (index: number) => void;
}

/** Which rows to draw in a scrolling element. All rows have one height; there may be millions. */
export function useRowWindow(box: RefObject<HTMLElement | null>, count: number, rowHeight: number): Scrolling {
  const [viewport, setViewport] = useState(600);
  const [scrollTop, setScrollTop] = useState(0);
  const layout = useMemo(() => rowLayout(count, rowHeight, viewport), [count, rowHeight, viewport]);

  useLayoutEffect(() => {
    const element = box.current;
    if (!element) return;
    const measure = () => setViewport(element.clientHeight);
    const follow = () => setScrollTop(element.scrollTop);
    const observer = new ResizeObserver(measure);
    measure();
    follow();
    observer.observe(element);
    const scope = createScope();
    scope.defer(() => observer.disconnect());
    scope.listen(element, 'scroll', follow, { passive: true });
    return scope.dispose;
  }, [box]);

  useEffect(() => {
    const element = box.current;
    if (!element || layout.scale === 1) return;
    const scope = createScope();
    const onWheel = (event: WheelEvent) => {
      if (event.ctrlKey || event.deltaMode !== WheelEvent.DOM_DELTA_PIXEL) return;
      event.preventDefault();
      element.scrollTop += event.deltaY / layout.scale;
    };
    scope.listen(element, 'wheel', onWheel, { passive: false });
    return scope.dispose;
  }, [box, layout.scale]);

  const reveal = useCallback(
    (index: number) => {
      const element = box.current;
      if (element) element.scrollTop = scrollTopFor(layout, index, element.scrollTop);
    },
    [box, layout],
  );
  return { layout, window: rowWindow(layout, scrollTop), reveal };
}

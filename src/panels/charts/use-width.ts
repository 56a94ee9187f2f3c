import { type RefObject, useEffect, useState } from 'react';

/** Width before the page has been laid out, and where there is no layout at all. */
const FALLBACK = 340;

/** Px that an element has for a drawing. */
export function useWidth(element: RefObject<HTMLElement | null>): number {
  const [width, setWidth] = useState(FALLBACK);
  useEffect(() => {
    const found = element.current;
    if (!found) return;
    const read = () => setWidth(Math.floor(found.clientWidth) || FALLBACK);
    read();
    if (typeof ResizeObserver === 'undefined') return;
    const observer = new ResizeObserver(read);
    observer.observe(found);
    return () => observer.disconnect();
  }, [element]);
  return width;
}

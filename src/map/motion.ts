/** Whether the reader prefers less motion. The camera then jumps. */
export function prefersStill(page: Window): boolean {
  return page.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the reader's main pointer is a finger. */
export function prefersTouch(page: Window): boolean {
  return page.matchMedia('(pointer: coarse)').matches;
}

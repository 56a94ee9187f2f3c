/** Whether the reader prefers less motion. The camera then jumps. */
export function prefersStill(page: Window): boolean {
  return page.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

/** Whether the reader asked for less motion: camera moves then jump. */
export function prefersStill(page: Window): boolean {
  return page.matchMedia('(prefers-reduced-motion: reduce)').matches;
}

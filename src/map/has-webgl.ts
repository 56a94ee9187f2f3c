/** Whether the browser has WebGL 2, which the map needs. The test context is released, because browsers limit their number. */
export function hasWebgl2(page: Document): boolean {
  try {
    const gl = page.createElement('canvas').getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}

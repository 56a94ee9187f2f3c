/** Whether the browser draws with WebGL 2, which the map needs. The context made for the question is given back. */
export function hasWebgl2(page: Document): boolean {
  try {
    const gl = page.createElement('canvas').getContext('webgl2');
    gl?.getExtension('WEBGL_lose_context')?.loseContext();
    return gl !== null;
  } catch {
    return false;
  }
}

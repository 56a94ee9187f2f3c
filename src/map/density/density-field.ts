/** A texture, coarser than the canvas, in which each pixel sums the rows near it. */
export interface DensityField {
  readonly width: number;
  readonly height: number;
  readonly texture: WebGLTexture;
  readonly frame: WebGLFramebuffer;
  /** What one row adds to a sum: 1 in a texture of floats, less in a texture whose sums stop at 1. */
  readonly weight: number;
}

/** What one row adds in a texture of 8 bits, so that a sum stops growing only after 24 rows. */
const COARSE_WEIGHT = 1 / 24;

export function createDensityField(gl: WebGL2RenderingContext, width: number, height: number): DensityField {
  const isFine = gl.getExtension('EXT_color_buffer_float') ?? gl.getExtension('EXT_color_buffer_half_float');
  const texture = gl.createTexture();
  const frame = gl.createFramebuffer();
  gl.bindTexture(gl.TEXTURE_2D, texture);
  if (isFine) gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA16F, width, height, 0, gl.RGBA, gl.HALF_FLOAT, null);
  else gl.texImage2D(gl.TEXTURE_2D, 0, gl.RGBA, width, height, 0, gl.RGBA, gl.UNSIGNED_BYTE, null);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MIN_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_MAG_FILTER, gl.LINEAR);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_S, gl.CLAMP_TO_EDGE);
  gl.texParameteri(gl.TEXTURE_2D, gl.TEXTURE_WRAP_T, gl.CLAMP_TO_EDGE);
  gl.bindFramebuffer(gl.FRAMEBUFFER, frame);
  gl.framebufferTexture2D(gl.FRAMEBUFFER, gl.COLOR_ATTACHMENT0, gl.TEXTURE_2D, texture, 0);
  return { width, height, texture, frame, weight: isFine ? 1 : COARSE_WEIGHT };
}

export function deleteDensityField(gl: WebGL2RenderingContext, { texture, frame }: DensityField): void {
  gl.deleteTexture(texture);
  gl.deleteFramebuffer(frame);
}

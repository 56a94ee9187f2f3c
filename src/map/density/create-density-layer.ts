import type { CustomLayerInterface, MapLibreMap } from 'maplibre-gl';
import type { Engine } from '../../spacetime/engine';
import { mercatorX, mercatorY, worldSize } from '../../spacetime/web-mercator';
import { createDensityBuffers, type DensityBuffers } from './density-buffers';
import { createDensityColumns, slicesOfWindow } from './density-columns';
import { createDensityField, type DensityField, deleteDensityField } from './density-field';
import { DENSITY_LAYER } from './density-layer-id';
import { DENSITY_RADIUS } from './density-scale';
import { FIELD_FRAGMENT, FIELD_VERTEX, PAINT_FRAGMENT, PAINT_VERTEX } from './density-shaders';
import { activateProgram, createProgram } from './gl-program';

/** The field has fewer pixels than the canvas by this factor, because a glow has no sharp edges. */
const COARSENESS = 4;

export interface DensityLook {
  readonly low: readonly [number, number, number];
  readonly high: readonly [number, number, number];
  /** Number of rows at one point that get the full colour. */
  readonly most: number;
}

export interface DensityLayer {
  readonly layer: CustomLayerInterface;
  /** Call this when the filters have changed. */
  updatePassing(): void;
}

interface Resources {
  readonly fieldProgram: WebGLProgram;
  readonly paintProgram: WebGLProgram;
  readonly buffers: DensityBuffers;
  readonly empty: WebGLVertexArrayObject;
}

/** A glow where incidents of the window are close together. The graphics card draws it from columns sorted by time. */
export function createDensityLayer(engine: Engine, look: () => DensityLook): DensityLayer {
  const columns = createDensityColumns(engine);
  let map: MapLibreMap | null = null;
  let resources: Resources | null = null;
  let field: DensityField | null = null;
  let passingIsOld = true;

  const passing = () => {
    const { rows, length } = columns;
    const bits = new Uint8Array(length);
    for (let index = 0; index < length; index += 1) bits[index] = engine.passes(rows[index] ?? 0) ? 1 : 0;
    return bits;
  };

  const fieldOf = (gl: WebGL2RenderingContext) => {
    const width = Math.max(1, Math.ceil(gl.drawingBufferWidth / COARSENESS));
    const height = Math.max(1, Math.ceil(gl.drawingBufferHeight / COARSENESS));
    if (field?.width === width && field.height === height) return field;
    if (field) deleteDensityField(gl, field);
    field = createDensityField(gl, width, height);
    return field;
  };

  const setCamera = (gl: WebGL2RenderingContext, program: WebGLProgram, at: MapLibreMap, { weight }: DensityField) => {
    const uniform = (name: string) => gl.getUniformLocation(program, name);
    const { lng, lat } = at.getCenter();
    const [x, y] = [mercatorX(lng), mercatorY(lat)];
    const { clientWidth, clientHeight } = at.getCanvas();
    const world = worldSize(at.getZoom());
    const pixelRatio = gl.drawingBufferWidth / Math.max(1, clientWidth);
    gl.uniform4f(uniform('u_centre'), x, y, x - Math.fround(x), y - Math.fround(y));
    gl.uniform2f(uniform('u_scale'), (2 * world) / clientWidth, (2 * world) / clientHeight);
    gl.uniform2i(uniform('u_window'), engine.from, Math.max(engine.to, engine.from + 1));
    gl.uniform1f(uniform('u_size'), (2 * DENSITY_RADIUS * pixelRatio) / COARSENESS);
    gl.uniform1f(uniform('u_weight'), weight);
  };

  const layer: CustomLayerInterface = {
    id: DENSITY_LAYER,
    type: 'custom',
    renderingMode: '2d',
    onAdd(added, gl) {
      map = added;
      const fieldProgram = createProgram(gl, FIELD_VERTEX, FIELD_FRAGMENT);
      const paintProgram = createProgram(gl, PAINT_VERTEX, PAINT_FRAGMENT);
      const buffers = createDensityBuffers(gl, fieldProgram, columns);
      resources = { fieldProgram, paintProgram, buffers, empty: gl.createVertexArray() };
      passingIsOld = true;
    },
    onRemove(_map, gl) {
      if (field) deleteDensityField(gl, field);
      resources?.buffers.dispose();
      gl.deleteVertexArray(resources?.empty ?? null);
      gl.deleteProgram(resources?.fieldProgram ?? null);
      gl.deleteProgram(resources?.paintProgram ?? null);
      [field, resources, map] = [null, null, null];
    },
    prerender(gl) {
      if (!resources || !map) return;
      const { fieldProgram, buffers } = resources;
      const target = fieldOf(gl);
      if (passingIsOld) buffers.setPassing(passing());
      passingIsOld = false;
      gl.bindFramebuffer(gl.FRAMEBUFFER, target.frame);
      gl.viewport(0, 0, target.width, target.height);
      gl.disable(gl.DEPTH_TEST);
      gl.disable(gl.STENCIL_TEST);
      gl.disable(gl.SCISSOR_TEST);
      gl.clearColor(0, 0, 0, 0);
      gl.clear(gl.COLOR_BUFFER_BIT);
      gl.enable(gl.BLEND);
      gl.blendFunc(gl.ONE, gl.ONE);
      activateProgram(gl, fieldProgram);
      setCamera(gl, fieldProgram, map, target);
      gl.bindVertexArray(buffers.array);
      for (const [first, end] of slicesOfWindow(columns, engine.from, engine.to)) {
        gl.drawArrays(gl.POINTS, first, end - first);
      }
      gl.bindVertexArray(null);
    },
    render(gl) {
      if (!resources || !field) return;
      const { paintProgram, empty } = resources;
      const uniform = (name: string) => gl.getUniformLocation(paintProgram, name);
      const { low, high, most } = look();
      activateProgram(gl, paintProgram);
      gl.activeTexture(gl.TEXTURE0);
      gl.bindTexture(gl.TEXTURE_2D, field.texture);
      gl.uniform1i(uniform('u_field'), 0);
      gl.uniform1f(uniform('u_weight'), field.weight);
      gl.uniform1f(uniform('u_most'), most);
      gl.uniform3f(uniform('u_low'), ...low);
      gl.uniform3f(uniform('u_high'), ...high);
      gl.bindVertexArray(empty);
      gl.drawArrays(gl.TRIANGLES, 0, 3);
      gl.bindVertexArray(null);
    },
  };

  return {
    layer,
    updatePassing() {
      passingIsOld = true;
    },
  };
}

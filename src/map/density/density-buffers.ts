import { type DensityColumns, POSITION_SIZE } from './density-columns';

/** The columns in the memory of the graphics card, and which of their rows pass the filters. */
export interface DensityBuffers {
  readonly array: WebGLVertexArrayObject;
  /** @param passing by row of the columns, 1 when it passes */
  setPassing(passing: Uint8Array): void;
  dispose(): void;
}

const BYTES = 4;

/** @param program has the attributes `a_position`, `a_time` and `a_passes`, which the columns fill */
export function createDensityBuffers(
  gl: WebGL2RenderingContext,
  program: WebGLProgram,
  columns: DensityColumns,
): DensityBuffers {
  const array = gl.createVertexArray();
  gl.bindVertexArray(array);
  const upload = (data: ArrayBufferView<ArrayBuffer>, usage: GLenum) => {
    const buffer = gl.createBuffer();
    gl.bindBuffer(gl.ARRAY_BUFFER, buffer);
    gl.bufferData(gl.ARRAY_BUFFER, data, usage);
    return buffer;
  };
  const attribute = (name: string) => {
    const location = gl.getAttribLocation(program, name);
    gl.enableVertexAttribArray(location);
    return location;
  };
  const positions = upload(columns.positions as Float32Array<ArrayBuffer>, gl.STATIC_DRAW);
  gl.vertexAttribPointer(attribute('a_position'), POSITION_SIZE, gl.FLOAT, false, POSITION_SIZE * BYTES, 0);
  const times = upload(columns.times as Int32Array<ArrayBuffer>, gl.STATIC_DRAW);
  gl.vertexAttribIPointer(attribute('a_time'), 2, gl.INT, 2 * BYTES, 0);
  const passes = upload(new Uint8Array(columns.length), gl.DYNAMIC_DRAW);
  gl.vertexAttribPointer(attribute('a_passes'), 1, gl.UNSIGNED_BYTE, false, 1, 0);
  gl.bindVertexArray(null);
  return {
    array,
    setPassing(passing) {
      gl.bindBuffer(gl.ARRAY_BUFFER, passes);
      gl.bufferData(gl.ARRAY_BUFFER, passing as Uint8Array<ArrayBuffer>, gl.DYNAMIC_DRAW);
    },
    dispose() {
      gl.deleteVertexArray(array);
      for (const buffer of [positions, times, passes]) gl.deleteBuffer(buffer);
    },
  };
}

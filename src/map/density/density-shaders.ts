/** Adds each row of the window to the field of sums, as a soft disc. */
export const FIELD_VERTEX = `#version 300 es
precision highp float;
in vec4 a_position;
in ivec2 a_time;
in float a_passes;
uniform vec4 u_centre;
uniform vec2 u_scale;
uniform ivec2 u_window;
uniform float u_size;
void main() {
  bool is_in = a_time.x < u_window.y && a_time.y > u_window.x && a_passes > 0.5;
  vec2 away = (a_position.xy - u_centre.xy) + (a_position.zw - u_centre.zw);
  away.x -= floor(away.x + 0.5);
  gl_Position = is_in ? vec4(away.x * u_scale.x, -away.y * u_scale.y, 0.0, 1.0) : vec4(2.0, 2.0, 2.0, 1.0);
  gl_PointSize = u_size;
}`;

export const FIELD_FRAGMENT = `#version 300 es
precision highp float;
uniform float u_weight;
out vec4 colour;
void main() {
  vec2 away = gl_PointCoord * 2.0 - 1.0;
  float weight = max(0.0, exp(-4.5 * dot(away, away)) - 0.0111);
  colour = vec4(weight * u_weight);
}`;

/** Colours the field by the logarithm of its sums; a sum of zero stays transparent. */
export const PAINT_VERTEX = `#version 300 es
precision highp float;
out vec2 v_at;
void main() {
  v_at = vec2((gl_VertexID << 1) & 2, gl_VertexID & 2);
  gl_Position = vec4(v_at * 2.0 - 1.0, 0.0, 1.0);
}`;

export const PAINT_FRAGMENT = `#version 300 es
precision highp float;
in vec2 v_at;
uniform sampler2D u_field;
uniform float u_weight;
uniform float u_most;
uniform vec3 u_low;
uniform vec3 u_high;
out vec4 colour;
void main() {
  float field = texture(u_field, v_at).r / u_weight;
  float part = clamp(log(1.0 + field) / log(1.0 + u_most), 0.0, 1.0);
  float alpha = smoothstep(0.0, 0.15, part) * mix(0.14, 0.72, part * part);
  colour = vec4(mix(u_low, u_high, part) * alpha, alpha);
}`;

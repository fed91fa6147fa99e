/** A disc with a rim in the colour of the ground, a ring around it where it has one, and a dot where it is pinned. */
export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_ring;
attribute vec2 a_place;
attribute float a_size;
attribute float a_isPinned;
attribute vec2 a_corner;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_isPinned;

const float bias = 255.0 / 254.0;
const float room = 6.0;

void main() {
  v_radius = a_size * u_pixelRatio / u_sizeRatio;
  v_offset = a_corner * (v_radius + room * u_pixelRatio);
  vec2 center = (u_matrix * vec3(a_place, 1.0)).xy;
  // A hidden node has no size.
  gl_Position = a_size > 0.0 ? vec4(center + v_offset / u_dimensions * 2.0, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);

  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;
  v_ring = a_ring;
  v_isPinned = a_isPinned;
}
`;

export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_ring;
varying vec2 v_offset;
varying float v_radius;
varying float v_isPinned;

uniform vec4 u_ground;
uniform float u_pixelRatio;

float within(float radius) {
  return clamp(radius - length(v_offset) + 0.5, 0.0, 1.0);
}

void main() {
  #ifdef PICKING_MODE
  if (length(v_offset) > max(v_radius, 6.0 * u_pixelRatio)) discard;
  gl_FragColor = v_color;
  #else
  float rim = v_radius + 1.5 * u_pixelRatio;
  vec4 ring = vec4(v_ring.rgb, 1.0) * step(0.5, v_ring.a) * within(rim + 2.5 * u_pixelRatio);
  vec4 color = mix(ring, u_ground, within(rim));
  color = mix(color, vec4(v_color.rgb, 1.0), within(v_radius));
  gl_FragColor = mix(color, u_ground, v_isPinned * within(v_radius * 0.36));
  #endif
}
`;

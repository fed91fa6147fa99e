import { headSlope } from "./sizes.ts";

/**
 * An edge is a line in `segments` pieces and, as one more piece, an arrow head. All lengths are in pixels of the frame
 * buffer. The curve is the one of `toCurve` in `edge-path.ts`, but with y upwards.
 *
 * How vertices are brought from the graph to pixels, and the bias of colours that passed through floats, follow
 * @sigma/edge-curve (MIT), whose curves have the same control point.
 */
export const vertexShader = /* glsl */ `
attribute vec4 a_id;
attribute vec4 a_color;
attribute vec4 a_dash;
attribute vec2 a_source;
attribute vec2 a_target;
attribute float a_sourceSize;
attribute float a_targetSize;
attribute float a_thickness;
attribute float a_curvature;
attribute float a_loop;

// 0 at the start of the piece, 1 at its end; -1 on its right side, 1 on its left; 1 for the arrow head.
attribute float a_step;
attribute float a_side;
attribute float a_isHead;

uniform mat3 u_matrix;
uniform vec2 u_dimensions;
uniform float u_sizeRatio;
uniform float u_pixelRatio;

varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_place;
varying float v_half;
varying float v_head;

const float bias = 255.0 / 254.0;

vec2 toPixels(vec2 place) {
  return ((u_matrix * vec3(place, 1.0)).xy + 1.0) * u_dimensions / 2.0;
}

void main() {
  vec2 p0 = toPixels(a_source);
  vec2 p3 = toPixels(a_target);
  float scale = u_pixelRatio / u_sizeRatio;
  float thickness = max(a_thickness / u_sizeRatio, 0.6) * u_pixelRatio;
  float head = 3.0 * u_pixelRatio + 4.0 * thickness;

  vec2 way = p3 - p0;
  vec2 middle = (p0 + p3) / 2.0 + vec2(-way.y, way.x) * a_curvature;
  float reach = a_sourceSize * scale + 14.0 * a_loop * u_pixelRatio;
  float isLoop = step(0.5, a_loop);
  vec2 p1 = mix(mix(p0, middle, 2.0 / 3.0), p0 + vec2(-1.2, 2.0) * reach, isLoop);
  vec2 p2 = mix(mix(p3, middle, 2.0 / 3.0), p0 + vec2(1.2, 2.0) * reach, isLoop);

  vec2 d0 = p1 - p0;
  vec2 d1 = p2 - p1;
  vec2 d2 = p3 - p2;
  float leaving = max(3.0 * length(d0), 0.001);
  float arriving = max(3.0 * length(d2), 0.001);
  float from = a_sourceSize * scale / leaving;
  float tip = 1.0 - (a_targetSize * scale + 2.0 * u_pixelRatio) / arriving;
  float until = tip - head / arriving;

  float t = mix(mix(from, until, a_step), mix(until, tip, a_step), a_isHead);
  float s = 1.0 - t;
  vec2 place = s * s * s * p0 + 3.0 * s * s * t * p1 + 3.0 * s * t * t * p2 + t * t * t * p3;
  vec2 tangent = s * s * d0 + 2.0 * s * t * d1 + t * t * d2;

  // The head is straight: it points from the end of the line to the tip.
  float e = 1.0 - until;
  vec2 base = e * e * e * p0 + 3.0 * e * e * until * p1 + 3.0 * e * until * until * p2 + until * until * until * p3;
  float f = 1.0 - tip;
  vec2 top = f * f * f * p0 + 3.0 * f * f * tip * p1 + 3.0 * f * tip * tip * p2 + tip * tip * tip * p3;
  vec2 direction = mix(tangent, top - base, a_isHead);
  direction = direction / max(length(direction), 0.001);
  place = mix(place, mix(base, top, a_step) + direction * (2.0 * a_step - 1.0) * u_pixelRatio, a_isHead);

  v_half = thickness / 2.0;
  #ifdef PICKING_MODE
  v_half = max(v_half, 4.0 * u_pixelRatio);
  #endif
  v_head = head * a_isHead;
  float side = a_side * (mix(v_half, head * ${headSlope}, a_isHead) + u_pixelRatio);
  place += vec2(-direction.y, direction.x) * side;

  // The length of the curve up to t, by Simpson's rule over its speed.
  float h = t / 2.0;
  float g = 1.0 - h;
  float atStart = length(d0);
  float atHalf = length(g * g * d0 + 2.0 * g * h * d1 + h * h * d2);
  float along = t / 2.0 * (atStart + 4.0 * atHalf + length(tangent)) - a_sourceSize * scale;
  v_place = vec2(mix(along, mix(-u_pixelRatio, head + u_pixelRatio, a_step), a_isHead), side);

  v_dash = a_dash * u_pixelRatio;
  #ifdef PICKING_MODE
  v_color = a_id;
  #else
  v_color = a_color;
  #endif
  v_color.a *= bias;

  // Where the nodes touch there is no room for an edge.
  gl_Position = until > from ? vec4(place / u_dimensions * 2.0 - 1.0, 0.0, 1.0) : vec4(2.0, 2.0, 0.0, 1.0);
}
`;

export const fragmentShader = /* glsl */ `
precision highp float;

varying vec4 v_color;
varying vec4 v_dash;
varying vec2 v_place;
varying float v_half;
varying float v_head;

float between(float value, float from, float until) {
  return clamp(value - from + 0.5, 0.0, 1.0) * clamp(until - value + 0.5, 0.0, 1.0);
}

float dash() {
  float period = v_dash.x + v_dash.y + v_dash.z + v_dash.w;
  if (period < 0.5) return 1.0;
  float place = mod(v_place.x, period);
  float second = v_dash.x + v_dash.y;
  float drawn = between(place, 0.0, v_dash.x) + between(place, period, period + v_dash.x);
  return min(1.0, v_dash.z > 0.0 ? drawn + between(place, second, second + v_dash.z) : drawn);
}

void main() {
  float isHead = step(0.001, v_head);
  float reach = mix(v_half, ${headSlope} * (v_head - v_place.x), isHead);
  float cover = clamp(reach - abs(v_place.y) + 0.5, 0.0, 1.0);
  cover *= mix(1.0, clamp(v_place.x + 0.5, 0.0, 1.0), isHead);
  #ifdef PICKING_MODE
  if (cover < 0.5) discard;
  gl_FragColor = v_color;
  #else
  gl_FragColor = v_color * cover * mix(dash(), 1.0, isHead);
  #endif
}
`;

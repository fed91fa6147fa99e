import type { Attributes } from "graphology-types";
import { EdgeProgram, type ProgramInfo } from "sigma/rendering";
import type { EdgeDisplayData, NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import { fragmentShader, vertexShader } from "./dashed-edge-shaders.ts";
import type { EdgeAttributes, NodeAttributes } from "./drawn-graph.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const uniforms = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio"] as const;
type Uniform = (typeof uniforms)[number];

const edgeAttributes = [
  { name: "a_source", size: 2, type: FLOAT },
  { name: "a_target", size: 2, type: FLOAT },
  { name: "a_sourceSize", size: 1, type: FLOAT },
  { name: "a_targetSize", size: 1, type: FLOAT },
  { name: "a_thickness", size: 1, type: FLOAT },
  { name: "a_curvature", size: 1, type: FLOAT },
  { name: "a_loop", size: 1, type: FLOAT },
  { name: "a_dash", size: 4, type: FLOAT },
  { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
  { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
];
const edgeLength = 15;

const vertexAttributes = [
  { name: "a_step", size: 1, type: FLOAT },
  { name: "a_side", size: 1, type: FLOAT },
  { name: "a_isHead", size: 1, type: FLOAT },
];
const vertexLength = 3;

const corners = [
  [0, -1],
  [0, 1],
  [1, -1],
  [1, -1],
  [0, 1],
  [1, 1],
] as const;

/**
 * A program for edges with a bend, a dash and an arrow head.
 *
 * @param segments straight pieces that a line is drawn in: 1 serves straight edges, and costs least
 * @param isMoving true while nothing needs to be found under the pointer, which halves the work
 */
export function createDashedEdgeProgram(segments: number, isMoving: () => boolean) {
  const line = Array.from({ length: segments }, (_, piece) =>
    corners.map(([end, side]) => [(piece + end) / segments, side, 0]),
  );
  const head = corners.map(([end, side]) => [end, side, 1]);
  const vertices = [...line.flat(), ...head];
  const isInstanced = segments > 1;

  /** Repeats the data of an edge for each of its vertices, with that of the vertex. */
  function repeat(array: Float32Array, start: number): void {
    vertices.forEach((vertex, index) => {
      const place = start + index * (edgeLength + vertexLength);
      if (index > 0) array.copyWithin(place, start, start + edgeLength);
      array.set(vertex, place + edgeLength);
    });
  }

  return class DashedEdgeProgram extends EdgeProgram<Uniform, NodeAttributes, EdgeAttributes, Attributes> {
    override getDefinition() {
      return {
        VERTICES: vertices.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        // Drawing many instances of few vertices is slow where no graphics card draws.
        ...(isInstanced
          ? { ATTRIBUTES: edgeAttributes, CONSTANT_ATTRIBUTES: vertexAttributes, CONSTANT_DATA: vertices }
          : { ATTRIBUTES: [...edgeAttributes, ...vertexAttributes] }),
      };
    }

    override processVisibleItem(
      id: number,
      start: number,
      source: NodeDisplayData,
      target: NodeDisplayData,
      data: EdgeDisplayData,
    ): void {
      const { size, color, curvature, loop, dash } = data as EdgeDisplayData & EdgeAttributes;
      const { array } = this;
      array[start] = source.x;
      array[start + 1] = source.y;
      array[start + 2] = target.x;
      array[start + 3] = target.y;
      array[start + 4] = source.size;
      array[start + 5] = target.size;
      array[start + 6] = size;
      array[start + 7] = curvature;
      array[start + 8] = loop;
      array[start + 9] = dash[0];
      array[start + 10] = dash[1];
      array[start + 11] = dash[2];
      array[start + 12] = dash[3];
      array[start + 13] = floatColor(color);
      array[start + 14] = id;
      if (!isInstanced) repeat(array, start);
    }

    override render(parameters: RenderParams): void {
      const { pickProgram } = this;
      if (isMoving()) this.pickProgram = null;
      super.render(parameters);
      this.pickProgram = pickProgram;
    }

    override setUniforms(parameters: RenderParams, { gl, uniformLocations }: ProgramInfo<Uniform>): void {
      const { matrix, width, height, pixelRatio, sizeRatio } = parameters;
      gl.uniformMatrix3fv(uniformLocations.u_matrix, false, matrix);
      gl.uniform2f(uniformLocations.u_dimensions, width * pixelRatio, height * pixelRatio);
      gl.uniform1f(uniformLocations.u_sizeRatio, sizeRatio);
      gl.uniform1f(uniformLocations.u_pixelRatio, pixelRatio);
    }
  };
}

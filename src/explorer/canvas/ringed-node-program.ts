import type { Attributes } from "graphology-types";
import { NodeProgram, type ProgramInfo } from "sigma/rendering";
import type { NodeDisplayData, RenderParams } from "sigma/types";
import { floatColor } from "sigma/utils";
import type { EdgeAttributes, NodeAttributes } from "./drawn-graph.ts";
import { fragmentShader, vertexShader } from "./ringed-node-shaders.ts";

const { FLOAT, UNSIGNED_BYTE, TRIANGLES } = WebGLRenderingContext;

const uniforms = ["u_matrix", "u_dimensions", "u_sizeRatio", "u_pixelRatio", "u_ground"] as const;
type Uniform = (typeof uniforms)[number];

const corners = [
  [-1, -1],
  [1, -1],
  [-1, 1],
  [-1, 1],
  [1, -1],
  [1, 1],
] as const;

/** What a node program is told of a node beside what the renderer gives. */
export interface RingedNode extends NodeDisplayData {
  /** Colour of the ring; undefined for none. */
  readonly ring?: string;
  readonly isPinned?: boolean;
}

/**
 * A program for nodes as discs, with rings.
 *
 * @param readGround tells the colour of the ground, whenever something is drawn
 * @param isMoving true while nothing needs to be found under the pointer, which halves the work
 */
export function createRingedNodeProgram(readGround: () => string, isMoving: () => boolean) {
  return class RingedNodeProgram extends NodeProgram<Uniform, NodeAttributes, EdgeAttributes, Attributes> {
    override getDefinition() {
      return {
        VERTICES: corners.length,
        VERTEX_SHADER_SOURCE: vertexShader,
        FRAGMENT_SHADER_SOURCE: fragmentShader,
        METHOD: TRIANGLES,
        UNIFORMS: uniforms,
        ATTRIBUTES: [
          { name: "a_place", size: 2, type: FLOAT },
          { name: "a_size", size: 1, type: FLOAT },
          { name: "a_isPinned", size: 1, type: FLOAT },
          { name: "a_color", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_ring", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_id", size: 4, type: UNSIGNED_BYTE, normalized: true },
          { name: "a_corner", size: 2, type: FLOAT },
        ],
      };
    }

    override processVisibleItem(id: number, start: number, data: NodeDisplayData): void {
      const { x, y, size, color, ring, isPinned } = data as RingedNode;
      const { array } = this;
      const colorCode = floatColor(color);
      const ringCode = floatColor(ring ?? "#00000000");
      let place = start;
      for (const [cornerX, cornerY] of corners) {
        array[place++] = x;
        array[place++] = y;
        array[place++] = size;
        array[place++] = isPinned ? 1 : 0;
        array[place++] = colorCode;
        array[place++] = ringCode;
        array[place++] = id;
        array[place++] = cornerX;
        array[place++] = cornerY;
      }
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
      gl.uniform4fv(uniformLocations.u_ground, toUnits(readGround()));
    }
  };
}

/** Red, green, blue and opacity of `#rrggbb`, 0 to 1. */
function toUnits(color: string): readonly number[] {
  return [1, 3, 5].map((start) => Number.parseInt(color.slice(start, start + 2), 16) / 255).concat(1);
}

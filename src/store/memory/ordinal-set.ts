/** Some of the ordinals below a size, each kept once in the order in which they came; made once and used again. */
export interface OrdinalSet {
  readonly length: number;
  /** Which ordinal came as number `position`. */
  at(position: number): number;
  has(ordinal: number): boolean;
  /** False when it was there before. */
  add(ordinal: number): boolean;
  /** Takes time for what was in it, not for what could be. */
  clear(): void;
}

/** An empty set of ordinals below `size`. Takes a byte for each and four for each member that it ever held at once. */
export function createOrdinalSet(size: number): OrdinalSet {
  const mask = new Uint8Array(size);
  let members = new Uint32Array(64);
  let length = 0;
  return {
    get length() {
      return length;
    },
    at: (position) => members[position] as number,
    has: (ordinal) => mask[ordinal] === 1,
    add: (ordinal) => {
      if (mask[ordinal] === 1) return false;
      mask[ordinal] = 1;
      if (length === members.length) members = grow(members);
      members[length++] = ordinal;
      return true;
    },
    clear: () => {
      for (let position = 0; position < length; position++) mask[members[position] as number] = 0;
      length = 0;
    },
  };
}

function grow(members: Uint32Array): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(members.length * 2);
  longer.set(members);
  return longer;
}

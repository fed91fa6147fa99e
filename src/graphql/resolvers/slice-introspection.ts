import { getNamedType, introspectionTypes, isLeafType, isObjectType } from "graphql";
import { toSlicedResolver } from "./resolver.js";

/**
 * Cuts what graphql-js tells of a schema into slices, as everything else. Its types for that are the same for all schemas
 * of a process, so this is done once, and changes nothing for requests without slices.
 */
export function sliceIntrospection(): void {
  if (isDone) return;
  isDone = true;
  for (const type of introspectionTypes) {
    for (const field of isObjectType(type) ? Object.values(type.getFields()) : []) {
      if (field.resolve && !isLeafType(getNamedType(field.type))) field.resolve = toSlicedResolver(field.resolve);
    }
  }
}

let isDone = false;

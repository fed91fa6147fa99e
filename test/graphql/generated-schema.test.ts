import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { buildApiSchema } from "../../src/graphql/build-api-schema.js";
import { readOntology } from "./toy-world.js";

it("the committed API is what the schema gives; mend it with `npm run generate`", () => {
  const committed = readFileSync("schema/api.generated.graphql", "utf8");
  expect(committed === buildApiSchema(readOntology("schema")).printed).toBe(true);
});

import { type Request, type RequestHandler, Router } from "express";
import { choiceDefinitions } from "../../export/choices/choice-definitions.js";
import { exportFormats } from "../../export/formats.js";
import { toJsonLdContext } from "../../export/rdf/to-json-ld-context.js";
import { writeVocabulary } from "../../export/rdf/write-vocabulary.js";
import type { World } from "../../graphql/world.js";
import type { AnswerOperation } from "../answer-operation.js";
import { requireWorld } from "../middleware/require-world.js";
import { getRequestState } from "../request-state.js";
import { sendCacheable } from "./asked-question.js";
import { sendExport } from "./send-export.js";

/**
 * `/export`, what can be had, and `/export/<scope>.<format>`, a file of it, choices in the query string.
 *
 * The scope is `graph`, the name of a question, or the id of a node. `/export/vocabulary.ttl` and `/export/context.jsonld`
 * say what the terms of the RDF formats mean.
 */
export function exportEndpoints(answerOperation: AnswerOperation): RequestHandler {
  return Router()
    .get("/", (_request, response) => sendCacheable(response, describeExports(requireWorld(response))))
    .get("/vocabulary.ttl", (_request, response) => {
      response.set("cache-control", "public, no-cache").type("text/turtle; charset=utf-8");
      response.send(writeVocabulary(requireWorld(response).ontology));
    })
    .get("/context.jsonld", (_request, response) => {
      response.type("application/ld+json; charset=utf-8");
      sendCacheable(response, { "@context": toJsonLdContext(requireWorld(response).ontology) });
    })
    .get("/:file", async (request: Request<{ file: string }>, response) => {
      getRequestState(response).route = "/export/<file>";
      await sendExport(request, response, answerOperation);
    });
}

function describeExports({ dataset }: World) {
  return {
    datasetVersion: dataset.version,
    scopes: ["graph", "<name of a question>", "<id of a node>"],
    formats: exportFormats.map(({ name, title, readBy, mediaType, losses }) => ({
      ...{ name, title, readBy, mediaType, losses },
      url: `/export/graph.${name}`,
    })),
    terms: ["/export/vocabulary.ttl", "/export/context.jsonld"],
    choices: Object.entries(choiceDefinitions).map(([name, { description, accepted }]) => ({
      ...{ name, description, accepted },
    })),
  };
}

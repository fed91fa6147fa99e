import { randomUUID } from "node:crypto";
import express, { type Request, type RequestHandler, type Response, Router } from "express";
import { type ExecutionResult, GraphQLError } from "graphql";
import { createYoga, type Plugin } from "graphql-yoga";
import type { Logger } from "pino";
import type { World } from "../../graphql/world.js";
import type { AnswerCache } from "../answer-cache.js";
import type { AnswerOperationAsText, OperationRequest } from "../answer-operation.js";
import type { LoadGate } from "../load/create-load-gate.js";
import { refuseBrokenParameters } from "../middleware/refuse-broken-parameters.js";
import { refuseOtherMethods, refuseOtherTypes } from "../middleware/refuse-other-forms.js";
import { refuseWhenFull } from "../middleware/refuse-when-full.js";
import { requireWorld } from "../middleware/require-world.js";
import { getRequestState, type RequestState } from "../request-state.js";
import { toGetKey } from "../short-way/get-key.js";
import { toBytes, toTag } from "../to-bytes.js";
import { writeData } from "../write-data.js";

export interface GraphqlEndpointOptions {
  readonly answerOperationAsText: AnswerOperationAsText;
  /** Where answers to GET are kept for the short way. */
  readonly cache: Pick<AnswerCache, "keep">;
  readonly bodyLimit: number;
  readonly gate: Pick<LoadGate, "isOpen">;
  readonly logger: Logger;
}

interface ServerContext {
  readonly state: RequestState;
  readonly world: World;
  /** What was answered already, and only has to be put into form. */
  readonly answered: ExecutionResult | undefined;
  /** Filled in where there are no errors. Yoga hands a copy of the context on, so it has a place of its own. */
  readonly written: Written;
}

interface Written {
  /** As JSON; it goes where `placeOfData` stands. */
  data?: string;
}

/**
 * Stands for data that is text already: Yoga knows the form that the caller accepts, and need not read and write it anew.
 * Nobody knows it, so that no message can hold it.
 */
const placeOfData = randomUUID();

/** `/graphql` by the GraphQL-over-HTTP specification; one operation a request. */
export function graphqlEndpoint(options: GraphqlEndpointOptions): RequestHandler {
  const { answerOperationAsText, cache, bodyLimit, gate, logger } = options;
  const yoga = createYoga<ServerContext>({
    plugins: [answerWith(answerOperationAsText)],
    graphqlEndpoint: "/graphql",
    batching: false,
    cors: false,
    graphiql: false,
    landingPage: false,
    logging: toYogaLogger(logger),
    maxRequestBodySize: false,
    multipart: false,
  });

  async function answer(request: Request, response: Response): Promise<void> {
    const state = getRequestState(response);
    const isPost = request.method === "POST";
    const world = requireWorld(response);
    const written: Written = {};
    const answered = await yoga.fetch(
      new URL(request.originalUrl, "http://localhost").href,
      {
        method: isPost ? "POST" : "GET",
        headers: toHeaders(request),
        ...(isPost && { body: (request.body as string | undefined) ?? "" }),
      },
      { state, world, answered: state.handedOver?.answered, written },
    );
    const isCacheable = !isPost && !state.hasErrors;
    const body = await toBytes(fillIn(await answered.text(), written.data));
    const sent = await send({ answered, body, isCacheable }, response);
    if (isCacheable && request.method === "GET" && answered.status === 200) {
      const kept = { ...sent, operation: state.operation, packed: new Map() };
      cache.keep(world, toGetKey(request.originalUrl, request.headers), kept);
    }
  }

  return Router()
    .use(
      refuseOtherMethods,
      refuseOtherTypes,
      refuseBrokenParameters,
      express.text({ type: () => true, limit: bodyLimit }),
      refuseWhenFull(gate),
    )
    .use(answer);
}

/** In place of Yoga's own parsing and execution, so that there is one way to answer an operation. */
function answerWith(answerOperation: AnswerOperationAsText): Plugin<object, ServerContext> {
  return {
    onParams({ setParamsHandler }) {
      setParamsHandler(async ({ params, context }) => {
        const { state, world, answered, written } = context;
        if (answered) return withStatus(await takeOutData(answered, written));
        if (params.operationName != null && typeof params.operationName !== "string") return toBadOperationName();
        const given = await answerOperation(state, world, params as OperationRequest);
        if (typeof given !== "string") return withStatus(await takeOutData(given, written));
        written.data = given;
        return { data: placeOfData };
      });
    },
    onResultProcess({ result, serverContext }) {
      serverContext.state.hasErrors = "errors" in result && result.errors !== undefined;
    },
  };
}

/** What is there beside errors can be long, and Yoga would write it at one go. */
async function takeOutData(result: ExecutionResult, written: Written): Promise<ExecutionResult> {
  if (!result.data) return result;
  written.data = await writeData(result.data);
  return { ...result, data: placeOfData as never };
}

function toBadOperationName(): ExecutionResult {
  const extensions = { code: "BAD_REQUEST", http: { status: 400 } };
  return { errors: [new GraphQLError('"operationName" is the name of an operation, as text.', { extensions })] };
}

/** A request that was not executed is a client error: 400, or 200 for those who only accept `application/json`. */
function withStatus(result: ExecutionResult): ExecutionResult {
  if (!result.errors || "data" in result) return result;
  for (const error of result.errors) {
    error.extensions.http ??= { status: 400, spec: true };
  }
  return result;
}

function fillIn(text: string, data: string | undefined): string {
  return data === undefined ? text : text.replace(JSON.stringify(placeOfData), () => data);
}

interface Answered {
  readonly answered: globalThis.Response;
  readonly body: Buffer;
  readonly isCacheable: boolean;
}

/** @returns what was sent, or would have been to a caller who does not have it already */
async function send({ answered, body, isCacheable }: Answered, response: Response) {
  answered.headers.forEach((value, name) => {
    response.set(name, value);
  });
  const cacheControl = isCacheable ? "public, no-cache" : "no-store";
  response.vary("Accept").set({ "cache-control": cacheControl, etag: await toTag(body) });
  const contentType = response.get("content-type") ?? "";
  response.status(answered.status).send(body);
  return { body, contentType, cacheControl, etag: response.get("etag") };
}

function toHeaders(request: Request): Record<string, string> {
  const { accept } = request.headers;
  const type = request.headers["content-type"];
  return { ...(accept && { accept }), ...(type && { "content-type": type }) };
}

function toYogaLogger(logger: Logger) {
  return {
    debug: () => {},
    info: (...parts: unknown[]) => logger.debug({ parts }, "yoga"),
    warn: (...parts: unknown[]) => logger.warn({ parts }, "yoga"),
    error: (error: unknown) => logger.error({ err: error }, "A request met a bug"),
  };
}

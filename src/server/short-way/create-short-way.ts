import type { IncomingMessage, RequestListener, ServerResponse } from "node:http";
import type { World } from "../../graphql/world.js";
import type { AnswerCache, KeptAnswer } from "../answer-cache.js";
import type { OperationAnswerer } from "../answer-operation.js";
import type { LoadGate } from "../load/create-load-gate.js";
import type { Metrics } from "../metrics.js";
import type { IdentifyRequest } from "../middleware/identify-request.js";
import type { CheckRate } from "../middleware/limit-rate.js";
import type { ObserveRequest } from "../middleware/observe-request.js";
import type { HandedOver, RequestState } from "../request-state.js";
import { toBytes } from "../to-bytes.js";
import type { WorldSource } from "../world-source.js";
import { findPlainForm, type PlainForm } from "./find-plain-form.js";
import { toGetKey } from "./get-key.js";
import { leastPacked, packBytes } from "./pack-bytes.js";
import { parsePlainOperation } from "./parse-plain-operation.js";
import { readBody } from "./read-body.js";
import { createAnswerSender, type SendOptions } from "./send-answer.js";

export interface ShortWayOptions extends OperationAnswerer, SendOptions {
  /** Answers everything else, and whatever turns out not to be plain. */
  readonly application: RequestListener;
  readonly source: WorldSource;
  readonly cache: AnswerCache;
  readonly identify: IdentifyRequest;
  readonly observe: ObserveRequest;
  readonly checkRate: CheckRate;
  readonly gate: Pick<LoadGate, "isOpen">;
  readonly metrics: Pick<Metrics, "countRefusal">;
  readonly bodyLimit: number;
}

/** One request on its way. */
interface Asked {
  readonly request: IncomingMessage;
  readonly response: ServerResponse;
  readonly world: World;
  readonly form: PlainForm;
}

/**
 * Answers plain requests to `/graphql` without Express: by POST in JSON, and by GET what is kept. What has to be refused
 * is handed over to Express, so that there is one place that says how.
 *
 * It names, logs, counts and limits requests by the functions that the middleware has, and sets the same headers.
 */
export function createShortWay(options: ShortWayOptions): RequestListener {
  const { application, source, cache, identify, observe, checkRate, gate, metrics, bodyLimit } = options;
  const send = createAnswerSender(options);

  function begin({ request, response }: Asked, goOn: (state: RequestState) => void): void {
    const state = identify(request, response);
    state.route = "/graphql";
    observe(request, response, "/graphql");
    checkRate(request, response, (refusal) => {
      if (refusal) handOver(request, response, state, { refusal });
      else goOn(state);
    });
  }

  function handOver(request: IncomingMessage, response: ServerResponse, state: RequestState, so: HandedOver): void {
    state.handedOver = so;
    application(request, response);
  }

  function answerPost(asked: Asked): void {
    const { request, response } = asked;
    begin(asked, (state) =>
      readBody(request, (body) => {
        if (body === undefined) return giveUp(response);
        Object.assign(request, { body });
        if (!gate.isOpen()) return handOver(request, response, state, {});
        answerBody(asked, state, body).catch((refusal) => handOver(request, response, state, { refusal }));
      }),
    );
  }

  /** As Express counts a caller who goes away before the end of the request. */
  function giveUp(response: ServerResponse): void {
    response.statusCode = 400;
    metrics.countRefusal("BAD_REQUEST");
  }

  async function answerBody(asked: Asked, state: RequestState, asText: string): Promise<void> {
    const { request, response, world, form } = asked;
    const key = `${form.mediaType}\n${asText}`;
    const kept = cache.find(world, key);
    if (kept) return sendKept(asked, state, key, kept, () => parsePlainOperation(asText)?.query);
    const operation = parsePlainOperation(asText);
    const given = operation && (await options.answerOperationAsText(state, world, operation));
    if (typeof given !== "string") return handOver(request, response, state, { answered: given });
    const made = toBytes(`{"data":${given}}`);
    const body = made instanceof Promise ? await made : made;
    const answer: KeptAnswer = {
      ...{ body, packed: new Map(), operation: state.operation },
      ...{ contentType: `${form.mediaType}; charset=utf-8`, cacheControl: "no-store" },
    };
    cache.keep(world, key, answer);
    return sendIn(asked, state, key, answer);
  }

  function answerGet(asked: Asked): void {
    const { request, response, world } = asked;
    const key = toGetKey(request.url, request.headers);
    const kept = cache.find(world, key);
    if (!kept) {
      application(request, response);
      return;
    }
    begin(asked, (state) => {
      sendKept(asked, state, key, kept, () => findQuery(request)).catch((refusal) =>
        handOver(request, response, state, { refusal }),
      );
    });
  }

  function sendKept(
    asked: Asked,
    state: RequestState,
    key: string,
    kept: KeptAnswer,
    readQuery: () => string | undefined,
  ) {
    options.countKept(state, kept.operation, readQuery);
    return sendIn(asked, state, key, kept);
  }

  /** Sends an answer, packed where that is asked for and pays; what was packed is kept as well. */
  async function sendIn(asked: Asked, state: RequestState, key: string, answer: KeptAnswer): Promise<void> {
    const { request, response, world } = asked;
    const packing = answer.body.length < leastPacked ? "none" : asked.form.packing;
    if (packing === "none") return send(request, response, { state, answer, packing, bytes: answer.body });
    const known = answer.packed.get(packing);
    const bytes = known ?? (await packBytes[packing](answer.body));
    if (!known) cache.keepPacked(world, key, packing, bytes);
    send(request, response, { state, answer, packing, bytes });
  }

  return (request, response) => {
    const form = findPlainForm(request, bodyLimit);
    const world = form && source.current();
    if (!form || !world) return application(request, response);
    const answer = request.method === "POST" ? answerPost : answerGet;
    answer({ request, response, world, form });
  };
}

function findQuery({ url = "" }: IncomingMessage): string | undefined {
  return new URL(url, "http://localhost").searchParams.get("query") ?? undefined;
}

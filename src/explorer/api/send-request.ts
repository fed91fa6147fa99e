import { signal } from "@preact/signals";
import { ApiError, type Fault } from "./api-error.ts";

/** Version of the dataset that gave the last answer. */
export const answeringVersion = signal<string | undefined>(undefined);

/**
 * Sends a request to the server of the page and reads its JSON answer.
 *
 * @throws ApiError when no answer comes, when it is not JSON, or when it says that something is wrong
 */
export async function sendRequest(path: string, init: RequestInit): Promise<unknown> {
  const response = await fetch(path, init).catch((error) => {
    if (init.signal?.aborted) throw error;
    throw new ApiError({ reason: "network", faults: [] });
  });
  const body = await readBody(response, init.signal);
  const faults = findFaults(body);
  const requestId = response.headers.get("x-request-id") ?? undefined;
  if (faults.length > 0 || !response.ok || body === undefined) {
    throw new ApiError({ reason: toReason(response.status, faults), faults, requestId, status: response.status });
  }
  answeringVersion.value = response.headers.get("x-dataset-version") ?? undefined;
  return body;
}

function toReason(status: number, faults: readonly Fault[]): "server" | "refused" {
  const isBug = faults.some(({ code }) => code === "INTERNAL_SERVER_ERROR");
  return status >= 500 || faults.length === 0 || isBug ? "server" : "refused";
}

async function readBody(response: Response, signal: AbortSignal | null | undefined): Promise<unknown> {
  try {
    return await response.json();
  } catch (error) {
    if (signal?.aborted) throw error;
    return undefined;
  }
}

function findFaults(body: unknown): readonly Fault[] {
  const errors = (body as { errors?: unknown } | undefined)?.errors;
  return Array.isArray(errors) ? errors.map(toFault) : [];
}

interface ReportedError {
  readonly message?: unknown;
  readonly extensions?: {
    readonly code?: unknown;
    readonly suggestion?: unknown;
    readonly details?: { readonly nearest?: unknown };
  };
}

function toFault({ message, extensions: { code, suggestion, details } = {} }: ReportedError): Fault {
  const nearest = details?.nearest;
  return {
    message: String(message),
    ...(typeof code === "string" && { code }),
    ...(typeof suggestion === "string" && { suggestion }),
    ...(typeof nearest === "string" && { nearest }),
  };
}

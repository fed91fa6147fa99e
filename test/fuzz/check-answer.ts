import { findForeignMarkers } from "./marker.js";
import type { RawRequest } from "./raw-request.js";
import type { RawAnswer } from "./send-raw.js";

/** What an answer must never hold, with what it would mean. */
const secrets: readonly (readonly [RegExp, string])[] = [
  [/\n\s+at .+:\d+:\d+\)?/, "a stack trace"],
  [/node_modules|node:internal/, "a path of the server's code"],
  [/\[object \w+\]|\[native code\]/, "an object that was printed as it is"],
  [/root:x:0:0|"devDependencies"|\[remote "origin"\]/, "a file that is not served"],
  [/"code":"INTERNAL"/, "a bug"],
  [/^x-injected:/im, "a header that the request brought in"],
];

/**
 * What is wrong with an answer, whatever was asked: anything but success, a refusal or a GraphQL error; words that only
 * the server may know, or only another caller.
 */
export function checkAnswer(request: RawRequest, answer: RawAnswer, marker: string): string[] {
  const { status, head, body, bytes, isSilent } = answer;
  if (status === undefined) {
    if (isSilent) return ["no answer, and the connection stays open"];
    return request.mayHangUp ? [] : ["no answer"];
  }
  const whole = `${head}\n${body}`;
  return [
    ...(status >= 500 && status !== 503 ? [`status ${status}`] : []),
    ...secrets.flatMap(([pattern, meaning]) =>
      pattern.test(whole) ? [`${meaning}: ${pattern.exec(whole)?.[0]}`] : [],
    ),
    ...(whole.includes(process.cwd()) ? ["the folder in which the server runs"] : []),
    ...findForeignMarkers(withoutNames(whole), marker).map((found) => `another request's ${found}`),
    ...(isQuery(request) && bytes > longestAnswer ? [`${bytes} bytes for ${request.bytes.length}`] : []),
    ...checkRefusal(answer),
  ];
}

/** Hostile queries ask for plain values of one list; a longer answer repeats what it was sent. */
const longestAnswer = 2_000_000;

function isQuery({ bytes }: RawRequest): boolean {
  return /^\w+ \/graphql/.test(bytes.toString("latin1", 0, 20));
}

/** The metrics name operations as their callers named them; that is for whoever is let in there. */
function withoutNames(text: string): string {
  return text.replace(/^tpgraph_operation\w*\{.*$/gm, "");
}

/** A refusal by the application, not by Node's parser, has a code that programs can read. */
function checkRefusal({ status = 0, head, body }: RawAnswer): string[] {
  if (status < 400 || !/^content-type: application\/(graphql-response\+)?json/im.test(head) || body === "") return [];
  try {
    const { errors } = JSON.parse(body);
    return typeof errors[0].extensions.code === "string" ? [] : ["a refusal without a code"];
  } catch {
    return [`a refusal that is no JSON: ${body.slice(0, 80)}`];
  }
}

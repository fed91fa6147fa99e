import { serverAudits } from "graphql-http";
import { expect, test } from "vitest";
import { startTestServer } from "./start-test-server.js";

test("passes all 61 audits of GraphQL over HTTP", async () => {
  const server = await startTestServer();
  const audits = serverAudits({ url: `${server.url}/graphql`, fetchFn: fetch });
  const results = await Promise.all(audits.map((audit) => audit.fn()));
  const failed = results.filter(({ status }) => status !== "ok").map(({ id, name, status }) => ({ id, name, status }));
  expect(failed).toEqual([]);
  expect(results).toHaveLength(61);
});

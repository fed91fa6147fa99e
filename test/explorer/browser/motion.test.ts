import { expect, it } from "vitest";
import { visit } from "./visit.ts";

it.each([
  { hasMotion: false, moves: "stands still for who asked for less motion" },
  { hasMotion: true, moves: "moves for everyone else" },
])("what says that one has to wait $moves", async ({ hasMotion }) => {
  const page = await visit("/table", { hasMotion, expectedFault: /ERR_|Failed to load/ });
  await page.route("**/graphql", () => {});
  await page.reload({ waitUntil: "commit" });
  await page.getByRole("button", { name: "Stop" }).waitFor();
  const isMoving = await page.evaluate(() =>
    document.getAnimations().some(({ effect, playState }) => {
      const { duration, iterations = 1 } = effect?.getTiming() ?? {};
      return playState === "running" && iterations > 1 && Number(duration) > 50;
    }),
  );
  expect(isMoving).toBe(hasMotion);
});

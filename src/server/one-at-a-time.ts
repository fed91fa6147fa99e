/**
 * The same work, never twice at a time: whatever asks for it while it runs is given one more run after that, together.
 *
 * So each caller is given a run that began after he asked.
 */
export function oneAtATime<Result>(run: () => Promise<Result>): () => Promise<Result> {
  let running: Promise<Result> | undefined;
  let next: Promise<Result> | undefined;

  function begin(): Promise<Result> {
    next = undefined;
    running = run().finally(() => {
      running = undefined;
    });
    return running;
  }

  return () => {
    if (running) next ??= running.then(begin, begin);
    return next ?? begin();
  };
}

/**
 * The promise itself, which may be left alone: whoever waits for it hears how it fails, and where nobody does any more,
 * since what they wanted it for has failed already, the process lives on.
 */
export function heard<T>(promise: Promise<T>): Promise<T> {
  promise.catch(() => {});
  return promise;
}

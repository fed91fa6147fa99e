let answer: boolean | undefined;

/** Whether this browser draws with WebGL. */
export function hasWebGl(): boolean {
  answer ??= tryWebGl();
  return answer;
}

function tryWebGl(): boolean {
  try {
    const canvas = document.createElement("canvas");
    const context = canvas.getContext("webgl2") ?? canvas.getContext("webgl");
    context?.getExtension("WEBGL_lose_context")?.loseContext();
    return context !== null;
  } catch {
    // Some browsers throw where WebGL has been turned off.
    return false;
  }
}

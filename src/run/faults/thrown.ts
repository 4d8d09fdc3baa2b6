/** Words for whatever a runtime throws, which need not be an error. */

/** Name and message of an error; of another value its message, its status or its content. Never throws. */
export function describeThrown(thrown: unknown): string {
  if (thrown instanceof Error) return thrown.message === "" ? thrown.name : `${thrown.name}: ${thrown.message}`;
  if (typeof thrown !== "object" || thrown === null) return String(thrown);
  const { name, message, status } = thrown as { name?: unknown; message?: unknown; status?: unknown };
  if (typeof message === "string" && message !== "") return typeof name === "string" ? `${name}: ${message}` : message;
  // Emscripten throws an object with a status when a program leaves.
  if (typeof status === "number") return `The program ended with code ${status}.`;
  try {
    return `The runtime broke down over ${JSON.stringify(thrown)}.`;
  } catch {
    return "The runtime broke down.";
  }
}

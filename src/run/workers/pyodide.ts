/** Python in CPython, by Pyodide. */
import "./no-import-scripts.ts";
import { loadPyodide } from "pyodide";
import { lock } from "virtual:pyodide-lock";
import { LISTING, readTraceback } from "../faults.ts";
import { type Files, serveRuns } from "./serve-runs.ts";

const HOME = "/home/pyodide";

/** Ending the program is not an error; it gives the exit code as text, and none for a good end. */
const RUN = `
from pyodide.code import eval_code_async

async def run(code, scope):
    try:
        await eval_code_async(code, scope, filename="${LISTING}.py")
    except SystemExit as end:
        return "" if end.code in (None, 0) else str(end.code)
    return ""

run
`;

/** Pyodide asks for its files by address; here it is given those that the page has handed over. */
async function start(files: Files): ReturnType<typeof loadPyodide> {
  const fetchFile = globalThis.fetch;
  const instantiate = WebAssembly.instantiateStreaming;
  globalThis.fetch = (address) =>
    Promise.resolve(new Response(String(address instanceof Request ? address.url : address).endsWith(".zip") ? files.data("python_stdlib.zip") : null));
  WebAssembly.instantiateStreaming = async (_, imports) => {
    const module = files.module("pyodide.asm.wasm");
    return { module, instance: await WebAssembly.instantiate(module, imports) };
  };
  try {
    return await loadPyodide({
      indexURL: new URL(files.folder, location.href).href,
      lockFileContents: lock,
      env: { HOME, PYTHONHASHSEED: "0", PYTHONUNBUFFERED: "1", NO_COLOR: "1" },
      stdin: () => null,
    });
  } finally {
    globalThis.fetch = fetchFile;
    WebAssembly.instantiateStreaming = instantiate;
  }
}

serveRuns(async (files) => {
  const python = await start(files);
  return async (code, write) => {
    const decoders = [new TextDecoder(), new TextDecoder()];
    const [out, err] = decoders.map((decoder) => ({
      write: (bytes: Uint8Array) => {
        write(decoder.decode(bytes, { stream: true }));
        return bytes.length;
      },
    }));
    if (out) python.setStdout(out);
    if (err) python.setStderr(err);
    (python.FS as { writeFile: (path: string, text: string) => void }).writeFile(`${HOME}/${LISTING}.py`, code);
    const scope: unknown = python.toPy({ __name__: "__main__", __file__: `${LISTING}.py` });
    const run = python.runPython(RUN) as (code: string, scope: unknown) => Promise<string>;
    try {
      const ended = await run(code, scope);
      return ended === "" ? [] : [{ message: `The program ended itself: ${ended}` }];
    } catch (error) {
      return [error instanceof Error ? readTraceback(error.message) : { message: String(error) }];
    }
  };
});

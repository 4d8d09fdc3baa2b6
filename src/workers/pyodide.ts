/** Python in CPython, by Pyodide. */
import { loadPyodide } from "pyodide";
import { LISTING, readTraceback } from "../lib/run-faults.ts";
import type { Fault } from "../lib/run-protocol.ts";
import { type Files, serveRuns } from "./serve-runs.ts";

const HOME = "/home/pyodide";

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
      // No packages are shipped, so the list of packages is empty.
      lockFileContents: JSON.stringify({ info: { arch: "wasm32", platform: "emscripten", version: "314", python: "3.14" }, packages: {} }),
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
    python.FS.writeFile(`${HOME}/${LISTING}.py`, code);
    const globals = python.toPy({ __name__: "__main__", __file__: `${LISTING}.py` }) as ReturnType<typeof python.globals.copy>;
    try {
      await python.runPythonAsync(code, { globals, filename: `${LISTING}.py` });
      return [];
    } catch (error) {
      return readFaults(error);
    }
  };
});

function readFaults(error: unknown): Fault[] {
  if (!(error instanceof Error)) return [{ message: String(error) }];
  const fault = readTraceback(error.message);
  // A program may end itself; only an exit code other than 0 is an error.
  if (/^SystemExit(: (0|None))?$/.test(fault.message ?? "")) return [];
  return [fault];
}

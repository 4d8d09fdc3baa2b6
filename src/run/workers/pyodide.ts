/** Python in CPython, by Pyodide. */
import "./no-import-scripts.ts";
import { loadPyodide } from "pyodide";
import { lock } from "virtual:pyodide-lock";
import { runPython } from "../python.ts";
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
  return (code, write) => {
    (python.FS as { writeFile: (path: string, text: string) => void }).writeFile(`${HOME}/listing.py`, code);
    return runPython(python, code, write);
  };
});

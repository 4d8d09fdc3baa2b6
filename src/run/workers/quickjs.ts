/** JavaScript in QuickJS. */
import variant from "@jitl/quickjs-wasmfile-release-sync";
import { newQuickJSWASMModuleFromVariant, newVariant } from "quickjs-emscripten-core";
import { runJavascript } from "../javascript.ts";
import { TIME_LIMIT } from "../protocol.ts";
import { serveRuns } from "./serve-runs.ts";

const BYTES = 128 * 1024 * 1024;

serveRuns(async (files) => {
  const quickjs = await newQuickJSWASMModuleFromVariant(newVariant(variant, { wasmModule: files.module("emscripten-module.wasm"), log: () => undefined }));
  return (code, write) => {
    // The page ends the worker at the time limit; this limit is only for a page that cannot.
    const fault = runJavascript(quickjs, code, { milliseconds: 2 * TIME_LIMIT, bytes: BYTES }, (line) => {
      write(`${line}\n`);
    });
    return Promise.resolve({ faults: fault ? [fault] : [], notes: [] });
  };
});

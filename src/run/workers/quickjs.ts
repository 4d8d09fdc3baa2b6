/** JavaScript in QuickJS. */
import inspector from "virtual:inspector";
import { prepareJavascript } from "../javascript.ts";
import { TIME_LIMIT } from "../protocol.ts";
import { serveRuns } from "./serve-runs.ts";

const BYTES = 128 * 1024 * 1024;

serveRuns(async (files) => {
  // The page ends the worker at the time limit; this limit is only for a page that cannot.
  const run = await prepareJavascript({ wasm: files.module("quickjs.wasm"), inspector }, { milliseconds: 2 * TIME_LIMIT, bytes: BYTES });
  return async (code, write) => {
    const fault = await run(code, (line) => {
      write(`${line}\n`);
    });
    return { faults: fault ? [fault] : [], notes: [] };
  };
});

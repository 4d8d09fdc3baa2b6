/** The worker's half of the protocol, the same for every runtime. One worker serves one run, so that each begins with a fresh state. */
import { describeThrown } from "../faults/thrown.ts";
import { limitOutput } from "../output.ts";
import { type FromWorker, type Outcome, MEMORY_LIMIT, type RuntimeFile, type ToWorker } from "../protocol.ts";

/** Runs a program to its end. What it prints goes to `write`. */
export type RunProgram = (code: string, write: (text: string) => void) => Promise<Outcome>;

/** The files of a runtime, by name. */
export interface Files {
  folder: string;
  module: (name: string) => WebAssembly.Module;
  data: (name: string) => Blob;
  /** A file that an earlier worker of the page has made, if there was one. */
  made: (name: string) => Blob | undefined;
  /** Leave a file to the next worker. */
  make: (name: string, file: Blob) => void;
}

const send = (message: FromWorker) => {
  postMessage(message);
};

/** Answer the page's messages. `prepare` starts the runtime and gives the function that runs a program. */
export function serveRuns(prepare: (files: Files) => Promise<RunProgram>): void {
  limitMemory();
  if (import.meta.env.PROD) silenceConsole();
  let run: RunProgram | undefined;
  addEventListener("message", (event: MessageEvent<ToWorker>) => {
    const message = event.data;
    if (message.type === "prepare") {
      const made: Record<string, Blob> = {};
      prepare(openFiles(message.folder, message.files, made)).then(
        (prepared) => {
          run = prepared;
          send({ type: "ready", files: made });
        },
        (error: unknown) => {
          send({ type: "broken", message: describeThrown(error) });
        },
      );
    } else if (run) void serve(run, message.code);
  });
}

async function serve(run: RunProgram, code: string): Promise<void> {
  const output = limitOutput(
    (text) => {
      send({ type: "print", text });
    },
    () => {
      send({ type: "full" });
    },
  );
  let outcome: Outcome;
  try {
    outcome = await run(code, output.write);
  } catch (error) {
    outcome = { faults: [{ message: describeThrown(error) }], notes: [] };
  }
  output.flush();
  send({ type: "done", ...outcome });
}

function openFiles(folder: string, files: Record<string, RuntimeFile>, made: Record<string, Blob>): Files {
  const find = (name: string) => {
    const file = files[name];
    if (!file) throw new Error(`The page did not hand over ${name}.`);
    return file;
  };
  return {
    folder,
    module: (name) => find(name),
    data: (name) => find(name) as Blob,
    made: (name) => files[name] as Blob | undefined,
    make: (name, file) => {
      made[name] = file;
    },
  };
}

/** All four runtimes enlarge their memory by this one call, and take its refusal as "out of memory". */
function limitMemory(): void {
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its own memory below
  const grow = WebAssembly.Memory.prototype.grow;
  WebAssembly.Memory.prototype.grow = function (pages) {
    if (this.buffer.byteLength + pages * 65_536 > MEMORY_LIMIT) throw new RangeError("A program may not hold more memory.");
    return grow.call(this, pages);
  };
}

/** The runtimes report a crash of the reader's program on the console too; the page shows it already. */
function silenceConsole(): void {
  for (const name of ["debug", "log", "info", "warn", "error"] as const) console[name] = () => undefined;
}

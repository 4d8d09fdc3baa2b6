/** Runs a Python listing in Pyodide, and says what went wrong. Used by the tests and by the page alike. */
import type { PyodideAPI } from "pyodide";
import { explainAbsent, KEYBOARD } from "./faults/absent.ts";
import type { Outcome } from "./protocol.ts";

/** The name under which the program runs, as it appears in its messages. */
const FILE = "listing.py";

/**
 * Gives the message of what went wrong, empty if nothing did, and the line of the program in which it was. Both are asked of the error itself: a message may look
 * like a traceback. Ending the program is no error; `os._exit` would bring down the runtime, and ends the program instead.
 */
const RUN = `
import os, traceback
from pyodide.code import eval_code_async

def describe(error):
    line = None
    if isinstance(error, SyntaxError) and error.filename == "${FILE}":
        line, message = error.lineno, f"{type(error).__name__}: {error.msg}"
    else:
        place = error.__traceback__
        while place is not None:
            if place.tb_frame.f_code.co_filename == "${FILE}":
                line = place.tb_lineno
            place = place.tb_next
        message = "".join(traceback.format_exception_only(error)).rstrip()
    if isinstance(error, BaseExceptionGroup):
        for part in error.exceptions:
            message += "\\n  " + describe(part)[0].replace("\\n", "\\n  ")
    return message, line

def say_end(code):
    return "" if code in (None, 0) else f"The program ended itself: {code}"

async def run(code, scope, leave):
    def exit_now(status=0):
        leave(say_end(status))
        raise SystemExit(status)
    os._exit = exit_now
    try:
        await eval_code_async(code, scope, filename="${FILE}")
    except SystemExit as end:
        return say_end(end.code), None
    except BaseException as error:
        return describe(error)
    return "", None

run
`;

type Run = (code: string, scope: unknown, leave: (said: string) => void) => Promise<{ toJs: () => [message: string, line: number | undefined] }>;

/** Run a program to its end. What it prints on both streams goes to `write`. */
export async function runPython(python: PyodideAPI, code: string, write: (text: string) => void): Promise<Outcome> {
  const notes: string[] = [];
  let left: string | undefined;
  const print = () => {
    const decoder = new TextDecoder();
    return {
      write: (bytes: Uint8Array) => {
        // What a program still prints after os._exit it would not have printed.
        if (left === undefined) write(decoder.decode(bytes, { stream: true }));
        return bytes.length;
      },
    };
  };
  python.setStdout(print());
  python.setStderr(print());
  python.setStdin({
    stdin: () => {
      if (notes.length === 0) notes.push(KEYBOARD);
      return null;
    },
  });
  const scope: unknown = python.toPy({ __name__: "__main__", __file__: FILE });
  const run = python.runPython(RUN) as Run;
  const ended = await run(code, scope, (said) => {
    left ??= said;
  });
  const [message, line] = left === undefined ? ended.toJs() : [left, undefined];
  if (message === "") return { faults: [], notes };
  const absent = explainAbsent("python", message);
  // Pyodide adds how it would install a package, which is not so here.
  const own = message.startsWith("ModuleNotFoundError") ? (message.split("\n")[0] ?? "") : message;
  return { faults: [{ message: absent === undefined ? own : `${own}\n${absent}`, line: line ?? undefined }], notes: absent === KEYBOARD ? [] : notes };
}

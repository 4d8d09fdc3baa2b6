/** Python listings in the real Pyodide of the page, here in Node. */
import { loadPyodide } from "pyodide";
import { describe, expect, it } from "vitest";
import { runPython } from "../../../src/run/python.ts";

const python = await loadPyodide({ env: { HOME: "/home/pyodide", PYTHONHASHSEED: "0" } });

async function run(code: string) {
  let printed = "";
  const outcome = await runPython(python, code, (text) => {
    printed += text;
  });
  return { printed, ...outcome };
}

const faultOf = async (code: string) => (await run(code)).faults[0];

describe("a program in Python", () => {
  it("prints on both streams and ends well", async () => {
    expect(await run("import sys\nprint('out')\nprint('err', file=sys.stderr)")).toEqual({ printed: "out\nerr\n", faults: [], notes: [] });
  });

  it("that fails names the last of its own lines that was reached", async () => {
    expect(await faultOf("import json\ndef sell():\n    return json.loads('{')\n\nsell()")).toMatchObject({
      message: expect.stringMatching(/^json\.decoder\.JSONDecodeError: /) as string,
      line: 3,
    });
  });

  it("keeps a message of several lines, whatever it looks like", async () => {
    const code = "got = [1]\nassert got == [2], f'expected:\\n  [2]\\ngot:\\n  {got}'";
    expect(await faultOf(code)).toEqual({ message: "AssertionError: expected:\n  [2]\ngot:\n  [1]", line: 2 });
    expect(await faultOf("raise ValueError('1 validation error\\nseat\\n  File \"listing.py\", line 99\\n  Input')")).toEqual({
      message: 'ValueError: 1 validation error\nseat\n  File "listing.py", line 99\n  Input',
      line: 1,
    });
    expect(await faultOf("error = ValueError('no seat')\nerror.add_note('ask again')\nraise error")).toEqual({
      message: "ValueError: no seat\nask again",
      line: 3,
    });
  });

  it("may fail with a group, with no words at all, or while it writes its own words", async () => {
    expect(await faultOf("\nraise ExceptionGroup('g', [ValueError('a'), ExceptionGroup('h', [KeyError('b')])])")).toEqual({
      message: "ExceptionGroup: g (2 sub-exceptions)\n  ValueError: a\n  ExceptionGroup: h (1 sub-exception)\n    KeyError: 'b'",
      line: 2,
    });
    expect(await faultOf("assert False")).toEqual({ message: "AssertionError", line: 1 });
    expect((await faultOf("class Odd(Exception):\n    def __str__(self): return 1 / 0\nraise Odd()"))?.line).toBe(3);
  });

  it("that cannot be read names the line", async () => {
    expect(await faultOf("x = 1\ny = (\n")).toEqual({ message: "SyntaxError: '(' was never closed", line: 2 });
    expect(await faultOf("if True:\nprint(1)")).toMatchObject({ message: expect.stringMatching(/^IndentationError: expected/) as string, line: 2 });
  });

  it("may end itself, and what it would not have printed is not printed", async () => {
    expect(await run("import sys\nprint(1)\nsys.exit()")).toEqual({ printed: "1\n", faults: [], notes: [] });
    expect(await faultOf("raise SystemExit('no seat')")).toEqual({ message: "The program ended itself: no seat", line: undefined });
    expect(await run("import os\nprint(1)\ntry:\n    os._exit(3)\nfinally:\n    print(2)")).toEqual({
      printed: "1\n",
      faults: [{ message: "The program ended itself: 3", line: undefined }],
      notes: [],
    });
    expect(await run("import os\nos._exit(0)")).toEqual({ printed: "", faults: [], notes: [] });
  });

  it.each([
    ["input('Seat? ')", "EOFError: ", "A listing has no keyboard."],
    ["import requests", "ModuleNotFoundError: No module named 'requests'\n", "no packages"],
    ["import multiprocessing\nmultiprocessing.Pool(2)", "ModuleNotFoundError: No module named '_multiprocessing'\n", "what a browser does not have"],
    ["import subprocess\nsubprocess.run(['ls'])", "OSError: ", "no other programs"],
    ["import os\nos.fork()", "OSError: ", "no other programs"],
    ["import threading\nthreading.Thread(target=print).start()", "RuntimeError: ", "no threads"],
    ["import urllib.request\nurllib.request.urlopen('http://seats.invalid/')", "", "A listing has no network."],
  ])("is told what is not here: %s", async (code, start, sentence) => {
    const message = (await faultOf(code))?.message ?? "";
    expect(message.startsWith(start)).toBe(true);
    expect(message).toContain(sentence);
    expect(message).not.toMatch(/pyodide|micropip/);
  });

  it("that reads its input and goes on is told that there was none", async () => {
    const { faults, notes } = await run("import sys\nprint(len(sys.stdin.read()), [line for line in sys.stdin])");
    expect(faults).toEqual([]);
    expect(notes).toEqual(["A listing has no keyboard. Write the value into the program in the place of the question."]);
  });
});

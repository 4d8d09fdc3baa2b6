/** PHP listings in php-wasm, here in Node. */
import { getPHPLoaderModule } from "@php-wasm/node-8-4";
import { loadPHPRuntime, PHP } from "@php-wasm/universal";
import { describe, expect, it } from "vitest";
import { runPhp } from "../../../src/run/php.ts";

async function run(code: string) {
  const php = new PHP(await loadPHPRuntime(await getPHPLoaderModule()));
  let printed = "";
  const runStream = php.runStream.bind(php);
  php.runStream = async (request) => {
    const result = await runStream(request);
    printed = await result.stdoutText;
    return result;
  };
  const outcome = await runPhp(php, code);
  php.exit();
  return { printed, ...outcome };
}

describe("a program in PHP", () => {
  it("prints and ends well", async () => {
    expect(await run("<?php echo 1;")).toEqual({ printed: "1", faults: [], notes: [] });
  });

  it("that fails has its line, and PHP has printed the words, of several lines or of one", async () => {
    const { printed, faults } = await run('<?php\nthrow new Exception("expected:\\n  [2] on line 99\\ngot:");');
    expect(printed).toContain("[2] on line 99\ngot:");
    expect(faults).toEqual([{ message: undefined, line: 2 }]);
    expect((await run("<?php\n\n$x = ;")).faults).toEqual([{ message: undefined, line: 3 }]);
    expect((await run("<?php\nini_set('memory_limit', '4M');\nstr_repeat('x', 8000000);")).faults).toEqual([{ message: undefined, line: 3 }]);
  });

  it("may print what looks like an error, and has none", async () => {
    const { printed, faults } = await run("<?php\necho \"Fatal error: no seat on line 7\\n\"; echo 'PHP Parse error: x in /listing.php on line 3';");
    expect(printed).toContain("Fatal error: no seat on line 7");
    expect(faults).toEqual([]);
  });

  it("may warn, and goes on", async () => {
    expect((await run("<?php\necho $seat;\necho 'on';")).faults).toEqual([]);
  });

  it("may end itself", async () => {
    expect((await run("<?php exit(3);")).faults).toEqual([{ message: "The program ended with code 3." }]);
    expect((await run("<?php exit('no seat');")).faults).toEqual([]);
  });

  it.each([
    ["<?php readline('Seat? ');", "A listing has no keyboard."],
    ["<?php fgets(STDIN);", "A listing has no keyboard."],
    ["<?php echo shell_exec('ls');", "no other programs"],
    ["<?php proc_open('ls', [], $pipes);", "no other programs"],
    ["<?php require 'other.php';", "no other file"],
  ])("is told what is not here: %s", async (code, sentence) => {
    const { faults } = await run(code);
    expect(faults[0]?.message).toContain(sentence);
    expect(faults[0]?.line).toBe(1);
  });

  it("that asks the network and goes on is told that there is none", async () => {
    const { faults, notes } = await run("<?php echo @file_get_contents('http://seats.invalid/') === false ? 'none' : 'some';");
    expect(faults).toEqual([]);
    expect(notes).toEqual(["A listing has no network. What it asks for has to stand in the program."]);
  });
});

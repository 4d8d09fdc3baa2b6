import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { CodeEditor } from "../../../../src/run/sample/code-editor.ts";

let editor: CodeEditor;
let area: HTMLTextAreaElement;

function open(code: string, indent = "  "): void {
  editor = new CodeEditor(code, "Your version", indent);
  document.body.append(editor.root);
  area = editor.root.querySelector("textarea") as HTMLTextAreaElement;
  area.focus();
  area.setSelectionRange(code.length, code.length);
}

beforeEach(() => {
  open("if (seat) {");
});

afterEach(() => {
  document.body.replaceChildren();
});

describe("the editor", () => {
  it("is named and says how the keyboard leaves it, and has as many rows as lines", () => {
    expect(area.ariaLabel).toBe("Your version");
    const hint = document.getElementById(area.getAttribute("aria-describedby") ?? "");
    expect(hint?.textContent).toContain("Esc, then Tab leaves");
    expect(area.rows).toBe(1);
    document.body.replaceChildren();
    open("1\n2\n3");
    expect(area.rows).toBe(3);
    expect(area.wrap).toBe("off");
    expect(area.spellcheck).toBe(false);
  });

  it("begins at the beginning", () => {
    document.body.focus();
    editor.focus();
    expect(document.activeElement).toBe(area);
    expect(area.selectionStart).toBe(0);
  });

  it("tells what is written", async () => {
    const change = vi.fn();
    editor.onChange = change;
    await userEvent.keyboard("x{Enter}y");
    expect(change).toHaveBeenLastCalledWith("if (seat) {x\ny");
    expect(editor.value).toBe("if (seat) {x\ny");
    expect(area.rows).toBe(2);
  });
});

describe("a new line", () => {
  it("keeps the indentation of the last", async () => {
    document.body.replaceChildren();
    open("a\n    b");
    await userEvent.keyboard("{Enter}c{Enter}");
    expect(editor.value).toBe("a\n    b\n    c\n    ");
  });

  it("takes no more than stands before the cursor", async () => {
    document.body.replaceChildren();
    open("    b");
    area.setSelectionRange(2, 2);
    await userEvent.keyboard("{Enter}");
    expect(editor.value).toBe("  \n    b");
  });
});

describe("the tabulator", () => {
  it("indents by one step, and back by one", async () => {
    await userEvent.keyboard("{Enter}{Tab}{Tab}x");
    expect(editor.value).toBe("if (seat) {\n    x");
    await userEvent.keyboard("{Shift>}{Tab}{/Shift}");
    expect(editor.value).toBe("if (seat) {\n  x");
    expect(area.selectionStart).toBe(editor.value.length);
    await userEvent.keyboard("{Shift>}{Tab}{Tab}{/Shift}");
    expect(editor.value).toBe("if (seat) {\nx");
    expect(area.selectionStart).toBe(editor.value.length);
  });

  it("takes the step that it was given", async () => {
    document.body.replaceChildren();
    open("", "    ");
    await userEvent.keyboard("{Tab}x{Shift>}{Tab}{/Shift}");
    expect(editor.value).toBe("x");
    await userEvent.keyboard("{Tab}");
    expect(editor.value).toBe("x    ");
  });

  it("leaves after Escape, and indents again after any other key", async () => {
    await userEvent.keyboard("{Escape}x{Tab}");
    expect(document.activeElement).toBe(area);
    expect(editor.value).toBe("if (seat) {x  ");
    await userEvent.keyboard("{Escape}{Tab}");
    expect(document.activeElement).not.toBe(area);
    expect(editor.value).toBe("if (seat) {x  ");
  });

  it("leaves backward after Escape as well", async () => {
    document.body.prepend(Object.assign(document.createElement("button"), { textContent: "before" }));
    area.focus();
    await userEvent.keyboard("{Escape}{Shift>}{Tab}{/Shift}");
    expect(document.activeElement?.textContent).toBe("before");
  });
});

describe("other keys", () => {
  it("run the listing by Control and Enter, and write nothing", async () => {
    const run = vi.fn();
    editor.onRun = run;
    await userEvent.keyboard("{Control>}{Enter}{/Control}");
    expect(run).toHaveBeenCalledOnce();
    expect(editor.value).toBe("if (seat) {");
  });

  it("can undo what was inserted", async () => {
    await userEvent.keyboard("{Tab}");
    expect(editor.value).toBe("if (seat) {  ");
    await userEvent.keyboard("{Control>}z{/Control}");
    expect(editor.value).toBe("if (seat) {");
  });

  it("are left to those who compose a character of several keys", () => {
    const event = new KeyboardEvent("keydown", { key: "Enter", isComposing: true, cancelable: true });
    area.dispatchEvent(event);
    expect(event.defaultPrevented).toBe(false);
    expect(editor.value).toBe("if (seat) {");
  });
});

describe("a line that is selected", () => {
  it.each([
    [1, "one"],
    [2, ""],
    [3, "three"],
  ])("number %i is %j", (line, text) => {
    document.body.replaceChildren();
    open("one\n\nthree");
    area.blur();
    editor.selectLine(line);
    expect(document.activeElement).toBe(area);
    expect(area.value.slice(area.selectionStart, area.selectionEnd)).toBe(text);
    expect(area.value.slice(0, area.selectionStart).split("\n")).toHaveLength(line);
  });
});

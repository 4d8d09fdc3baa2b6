/** A plain editor for a listing: a text area that indents, and that the keyboard can leave again. */
import { isComposing } from "../../site/composition.ts";
import { type Child, make } from "../../site/nodes.ts";

let count = 0;

export class CodeEditor {
  readonly root = document.createElement("div");
  readonly #area = document.createElement("textarea");
  readonly #indent: string;
  #isLeaving = false;
  /** Puts the colors of the present text below it. */
  #paint: () => void = () => undefined;
  onRun: () => void = () => undefined;
  onChange: (text: string) => void = () => undefined;

  constructor(code: string, label: string, indent: string) {
    this.#indent = indent;
    const hint = document.createElement("p");
    hint.className = "editor-hint";
    hint.id = `editor-hint-${++count}`;
    hint.textContent = "Tab indents; Esc, then Tab leaves. Ctrl + Enter runs.";
    const area = this.#area;
    area.value = code;
    area.setAttribute("aria-label", label);
    area.setAttribute("aria-describedby", hint.id);
    area.spellcheck = false;
    area.autocapitalize = "off";
    area.setAttribute("autocomplete", "off");
    area.setAttribute("autocorrect", "off");
    area.wrap = "off";
    area.addEventListener("keydown", (event) => {
      this.#handle(event);
    });
    area.addEventListener("input", () => {
      this.#fit();
      this.#paint();
      this.onChange(area.value);
    });
    this.#fit();
    this.root.className = "editor";
    this.root.append(make("div", { class: "written" }, area), hint);
  }

  /** Give the text its colors: the text area is transparent from now on, and the same text lies colored below it. */
  color(colorCode: (code: string) => Child[]): void {
    const area = this.#area;
    const ink = make("div", { class: "ink", "aria-hidden": "true" });
    // The last line may be empty, and has its height all the same.
    this.#paint = () => {
      ink.replaceChildren(...colorCode(area.value), "\n");
    };
    area.addEventListener("scroll", () => {
      ink.scrollTo(area.scrollLeft, area.scrollTop);
    });
    area.before(ink);
    this.#paint();
  }

  get value(): string {
    return this.#area.value;
  }

  focus(): void {
    this.#area.focus({ preventScroll: true });
    this.#area.setSelectionRange(0, 0);
  }

  /** Select a line, counted from 1, and bring it into view. */
  selectLine(line: number): void {
    const lines = this.#area.value.split("\n");
    const start = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
    this.#area.focus();
    this.#area.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0));
  }

  #fit(): void {
    this.#area.rows = this.#area.value.split("\n").length;
  }

  #handle(event: KeyboardEvent): void {
    if (isComposing(event)) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) this.onRun();
    else if (event.key === "Enter" && !event.shiftKey && !event.altKey) this.#insert(`\n${this.#currentIndent()}`);
    else if (event.key === "Tab" && !event.ctrlKey && !event.metaKey && !event.altKey && !this.#isLeaving) {
      if (event.shiftKey) this.#outdent();
      else this.#insert(this.#indent);
    } else {
      if (event.key !== "Shift") this.#isLeaving = event.key === "Escape";
      return;
    }
    event.preventDefault();
  }

  #lineStart(): number {
    return this.#area.value.lastIndexOf("\n", this.#area.selectionStart - 1) + 1;
  }

  #currentIndent(): string {
    return /^[ \t]*/.exec(this.#area.value.slice(this.#lineStart(), this.#area.selectionStart))?.[0] ?? "";
  }

  #outdent(): void {
    const area = this.#area;
    const start = this.#lineStart();
    const { selectionStart } = area;
    const width = /^(\t| {1,4})/.exec(area.value.slice(start))?.[0].slice(0, this.#indent.length).length ?? 0;
    if (width === 0) return;
    area.setSelectionRange(start, start + width);
    this.#insert("");
    area.setSelectionRange(Math.max(selectionStart - width, start), Math.max(selectionStart - width, start));
  }

  #insert(text: string): void {
    const area = this.#area;
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way to insert that can be undone
    if (document.execCommand(text === "" ? "delete" : "insertText", false, text)) return;
    area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
    area.dispatchEvent(new Event("input"));
  }
}

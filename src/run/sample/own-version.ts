/** The reader's own version of a listing: an editor in place of the text, and the way back. */
import { CodeEditor } from "./code-editor.ts";
import type { Draft } from "./draft.ts";
import { innerOf, type SampleParts } from "./parts.ts";

export class OwnVersion {
  readonly #parts: SampleParts;
  readonly #indent: string;
  readonly #run: () => void;
  readonly #draft: Draft;
  #editor: CodeEditor | undefined;
  /** The colored listing, as it was when the editor took its place. */
  #nodes: Node[] = [];

  /**
   * @param indent one step of indentation
   * @param run is called when the keyboard asks for a run
   * @param draft where the version is kept
   */
  constructor(parts: SampleParts, indent: string, run: () => void, draft: Draft) {
    this.#parts = parts;
    this.#indent = indent;
    this.#run = run;
    this.#draft = draft;
  }

  get isOpen(): boolean {
    return this.#editor !== undefined;
  }

  /** The shown text as the reader has it now. */
  get text(): string {
    return this.#editor?.value ?? this.#parts.code;
  }

  /** Open the editor with a text, or give the one that is open. */
  open(text = this.#parts.code): CodeEditor {
    if (this.#editor) return this.#editor;
    const { listing, edit, title, language } = this.#parts;
    this.#nodes = [...innerOf(listing).childNodes];
    const editor = new CodeEditor(text, `Your version of ${title}`, this.#indent);
    editor.onRun = this.#run;
    // Copying reads the listing, so the hidden one follows.
    const follow = (own: string) => {
      innerOf(listing).textContent = own;
    };
    editor.onChange = (own) => {
      follow(own);
      this.#draft.keep(own);
    };
    if (text !== this.#parts.code) follow(text);
    // Without them, as when the site was deployed anew, the text is written in one color.
    import("../../listing/colors/own-code.ts").then(
      ({ colorCode }) => {
        editor.color((code) => colorCode(code, language));
      },
      () => undefined,
    );
    listing.before(editor.root);
    listing.hidden = true;
    edit.textContent = "Reset";
    this.#editor = editor;
    return editor;
  }

  /** Give it up: the listing and its output stand again as they were tested. */
  close(): void {
    const { listing, output, edit, storedText } = this.#parts;
    this.#editor?.root.remove();
    this.#editor = undefined;
    this.#draft.drop();
    innerOf(listing).replaceChildren(...this.#nodes);
    innerOf(output).textContent = storedText;
    output.hidden = storedText === "";
    listing.hidden = false;
    edit.textContent = "Edit";
    edit.focus();
  }
}

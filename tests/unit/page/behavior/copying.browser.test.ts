import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { startCopying } from "../../../../src/page/behavior/copying.ts";

startCopying();

const writeText = vi.fn<(text: string) => Promise<void>>();

beforeEach(() => {
  vi.useFakeTimers();
  writeText.mockReset().mockResolvedValue();
  vi.spyOn(navigator.clipboard, "writeText").mockImplementation(writeText);
  document.body.innerHTML = `
    <h2 id="part">A part <a class="anchor" href="#part">#</a></h2>
    <div class="sample"><button type="button" data-copy>Copy</button><pre><code><span>a</span> &lt; b\n</code></pre><pre class="out"><code>printed</code></pre></div>`;
});

afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

const button = () => document.querySelector("[data-copy]") as HTMLButtonElement;

it("copies the code of the listing, without its output, and says so for a moment", async () => {
  button().click();
  await vi.advanceTimersByTimeAsync(0);
  expect(writeText.mock.calls).toEqual([["a < b\n"]]);
  expect(button().textContent).toBe("Copied");
  await vi.advanceTimersByTimeAsync(2000);
  expect(button().textContent).toBe("Copy");
});

it("says that it was not allowed, and offers it again", async () => {
  writeText.mockRejectedValue(new DOMException("refused", "NotAllowedError"));
  button().click();
  await vi.advanceTimersByTimeAsync(0);
  expect(button().textContent).toBe("Not allowed");
  await vi.advanceTimersByTimeAsync(2000);
  expect(button().textContent).toBe("Copy");
});

it("gets its label back when it is clicked twice", async () => {
  button().click();
  await vi.advanceTimersByTimeAsync(500);
  button().click();
  await vi.advanceTimersByTimeAsync(3000);
  expect(button().textContent).toBe("Copy");
});

it("copies the whole address of a heading", async () => {
  const anchor = document.querySelector("a.anchor") as HTMLAnchorElement;
  anchor.click();
  await vi.advanceTimersByTimeAsync(0);
  expect(writeText.mock.calls).toEqual([[new URL("#part", location.href).href]]);
  expect(anchor.textContent).toBe("Copied");
});

it("copies without an interface for it, as on a page without TLS", async () => {
  vi.spyOn(navigator, "clipboard", "get").mockReturnValue(undefined as unknown as Clipboard);
  const copied = new DataTransfer();
  // A press by a script is none of a reader, so that the browser itself would refuse.
  const command = vi.spyOn(document, "execCommand").mockImplementation((name) => {
    const event = new ClipboardEvent(name, { clipboardData: copied, cancelable: true });
    return document.dispatchEvent(event);
  });
  button().click();
  await vi.advanceTimersByTimeAsync(0);
  expect(command.mock.calls).toEqual([["copy"]]);
  expect(copied.getData("text/plain")).toBe("a < b\n");
  expect(button().textContent).toBe("Copied");
  command.mockReturnValue(false);
  await vi.advanceTimersByTimeAsync(2000);
  button().click();
  await vi.advanceTimersByTimeAsync(0);
  expect(button().textContent).toBe("Not allowed");
});

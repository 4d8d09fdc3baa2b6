import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { showTerm } from "../../../../../src/page/behavior/terms/term-note.ts";

const NOTES = {
  wal: { term: "WAL", meaning: "The log that `fsync` writes <first>.", taught: { href: "/skills/databases/#wal", heading: "The log" } },
  orphan: { term: "Orphan", meaning: "Taught nowhere." },
};
let link: HTMLAnchorElement;
const box = () => document.querySelector<HTMLElement>(".term-note");
const answer = (response: Response) => vi.spyOn(window, "fetch").mockResolvedValueOnce(response);

beforeEach(() => {
  document.body.innerHTML = `<p>The <a class="term" href="/glossary/#wal">log</a> is first.</p>`;
  link = document.querySelector("a") as HTMLAnchorElement;
});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

describe("a term in its place", () => {
  // First, while nothing has been fetched.
  it("is refused when the terms cannot be had, and asked for again the next time", async () => {
    answer(new Response("gone", { status: 404 }));
    await expect(showTerm(link)).rejects.toThrow("status 404");
    const fetched = answer(Response.json(NOTES));
    await showTerm(link);
    expect(fetched).toHaveBeenLastCalledWith(new URL("/glossary/terms.json", location.href).href);
    expect(box()?.matches(":popover-open")).toBe(true);
  });

  it("says what it means and where it is taught, and has the focus", async () => {
    const fetched = vi.spyOn(window, "fetch");
    await showTerm(link);
    expect(fetched).not.toHaveBeenCalled();
    expect(box()?.getAttribute("aria-label")).toBe("WAL");
    expect(box()?.querySelector("code")?.textContent).toBe("fsync");
    expect(box()?.textContent).toContain("writes <first>.");
    expect([...(box()?.querySelectorAll("a") ?? [])].map((a) => a.getAttribute("href"))).toEqual(["/skills/databases/#wal", link.href]);
    expect(document.activeElement).toBe(box());
  });

  it("leaves nothing behind when it is closed, and gives the focus back", async () => {
    link.focus();
    await showTerm(link);
    box()?.hidePopover();
    await expect.poll(box).toBeNull();
    expect(document.activeElement).toBe(link);
  });

  it("takes the place of another one", async () => {
    await showTerm(link);
    link.href = "/glossary/#orphan";
    await showTerm(link);
    expect(document.querySelectorAll(".term-note")).toHaveLength(1);
    expect(box()?.querySelectorAll("a")).toHaveLength(1);
  });

  it("is refused when the glossary does not have it", async () => {
    link.href = "/glossary/#nobody";
    await expect(showTerm(link)).rejects.toThrow("#nobody");
    expect(box()).toBeNull();
  });
});

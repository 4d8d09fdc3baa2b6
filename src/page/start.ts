/**
 * The one script of every page, kept small: theme and language choice, copying, the mark in the contents list, and the loading
 * of everything else when its element comes into view or into use.
 */
import { writeStored } from "../site/storage.ts";

const root = document.documentElement;

/** Each element's module, fetched when the first of its kind is near the viewport. */
const elements: Record<string, () => Promise<unknown>> = {
  "step-figure": () => import("../figure/step-figure.ts"),
  "quiz-card": () => import("../practice/quiz-card.ts"),
  "run-sample": () => import("../run/run-sample.ts"),
  "search-page": () => import("../search/view/search-page.ts"),
};

function watchElements(): void {
  const observer = new IntersectionObserver(
    (entries) => {
      for (const entry of entries) {
        if (!entry.isIntersecting) continue;
        observer.unobserve(entry.target);
        void elements[entry.target.localName]?.();
      }
    },
    { rootMargin: "300px" },
  );
  for (const element of document.querySelectorAll(Object.keys(elements).join())) observer.observe(element);
}

function showChoices(): void {
  const theme = root.dataset["theme"] ?? "system";
  for (const button of document.querySelectorAll<HTMLElement>("[data-choose-theme]")) button.ariaPressed = String(button.dataset["chooseTheme"] === theme);
  for (const button of document.querySelectorAll<HTMLElement>("[data-choose-language]"))
    button.ariaPressed = String(button.dataset["chooseLanguage"] === root.dataset["language"]);
}

function chooseTheme(theme: string): void {
  if (theme === "system") delete root.dataset["theme"];
  else root.dataset["theme"] = theme;
  writeStored("theme", theme);
  showChoices();
}

/** The whole guide follows; the listing that was clicked stays where it is on the screen. */
function chooseLanguage(language: string, button: HTMLElement): void {
  const family = button.closest(".family");
  root.dataset["language"] = language;
  writeStored("language", language);
  showChoices();
  const same = family?.querySelector<HTMLElement>(`[data-key="${language}"] [data-choose-language="${language}"]`);
  if (!same) return;
  const before = button.dataset["top"];
  same.focus({ preventScroll: true });
  if (before !== undefined) scrollBy({ top: same.getBoundingClientRect().top - Number(before), behavior: "instant" });
}

async function copy(text: string, button: HTMLElement): Promise<void> {
  const label = button.textContent;
  try {
    await navigator.clipboard.writeText(text);
    button.textContent = "Copied";
  } catch {
    button.textContent = "Not allowed";
  }
  setTimeout(() => {
    button.textContent = label;
  }, 1500);
}

function loadSearch(): Promise<typeof import("../search/view/search-dialog.ts")> {
  return import("../search/view/search-dialog.ts");
}

document.addEventListener("click", (event) => {
  const target = event.target instanceof Element ? event.target : undefined;
  if (!target || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const button = target.closest<HTMLElement>("[data-choose-theme],[data-choose-language],[data-copy],[data-open-search],.anchor,.rail a");
  if (!button) return;
  const { chooseTheme: theme, chooseLanguage: language } = button.dataset;
  if (theme !== undefined) chooseTheme(theme);
  else if (language !== undefined) {
    button.dataset["top"] = String(button.getBoundingClientRect().top);
    chooseLanguage(language, button);
  } else if (button.dataset["copy"] !== undefined) void copy(button.closest(".sample")?.querySelector("pre code")?.textContent ?? "", button);
  else if (button.dataset["openSearch"] !== undefined) {
    event.preventDefault();
    void loadSearch().then(({ openSearch }) => {
      openSearch(button);
    });
  } else if (button instanceof HTMLAnchorElement) {
    if (button.matches(".anchor")) void copy(button.href, button);
    else button.closest<HTMLElement>("[popover]")?.hidePopover();
  }
});

document.addEventListener("keydown", (event) => {
  const isTyping = event.target instanceof HTMLElement && event.target.matches("input,textarea,select,[contenteditable='true']");
  const isSlash = event.key === "/" && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey;
  const isK = event.key.toLowerCase() === "k" && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  void loadSearch().then(({ openSearch }) => {
    openSearch();
  });
});

/** Mark the section that is being read in the contents list. */
function followReading(): void {
  const links = new Map([...document.querySelectorAll<HTMLAnchorElement>(".rail-contents a")].map((link) => [link.hash.slice(1), link]));
  const headings = [...links.keys()].map((id) => document.getElementById(id)).filter((heading) => heading !== null);
  if (headings.length === 0) return;
  let current: HTMLAnchorElement | undefined;
  const mark = () => {
    const passed = headings.filter((heading) => heading.getBoundingClientRect().top < innerHeight * 0.3).at(-1);
    const next = passed ? links.get(passed.id) : undefined;
    if (next === current) return;
    current?.removeAttribute("aria-current");
    next?.setAttribute("aria-current", "location");
    current = next;
    next?.scrollIntoView({ block: "nearest", behavior: "instant" });
  };
  new IntersectionObserver(mark, { rootMargin: "0px 0px -70%" }).observe(headings[0] ?? document.body);
  let waiting = false;
  addEventListener(
    "scroll",
    () => {
      if (waiting) return;
      waiting = true;
      requestAnimationFrame(() => {
        waiting = false;
        mark();
      });
    },
    { passive: true },
  );
}

/** A link to a question opens it, also while the questions of the other level are shown. */
function openTarget(): void {
  const target = document.getElementById(location.hash.slice(1));
  if (!(target instanceof HTMLDetailsElement)) return;
  target.open = true;
  if (target.checkVisibility()) return;
  document.querySelector<HTMLElement>('.level-choice [value="all"]')?.click();
  target.scrollIntoView();
}

addEventListener("hashchange", openTarget);
openTarget();
showChoices();
watchElements();
followReading();
// What is loaded on the first use of search is fetched when the pointer comes near it, which is before the click ends.
document.querySelector("[data-open-search]")?.addEventListener("pointerenter", () => void loadSearch(), { once: true });

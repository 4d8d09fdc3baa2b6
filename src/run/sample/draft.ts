/** The reader's version of a listing, kept in the tab: over a reload, and over a visit to other pages. */
import { keepForTab, readForTab } from "../../site/tab-storage.ts";

/** A longer version is not kept. */
const LIMIT = 50_000;

/** What is stored, as JSON. */
interface Kept {
  /** The listing that it was made from. After a deploy another one may stand in this place. */
  of: string;
  /** The reader's version. */
  text: string;
}

export interface Draft {
  /** The reader's version; undefined when there is none, or when the listing has changed since. */
  read: () => string | undefined;
  /** Keep a version. The listing itself is none. */
  keep: (text: string) => void;
  drop: () => void;
}

/**
 * The place of a listing's draft.
 * @param element the listing, known by its page and its place there
 * @param original the listing's own text
 */
export function findDraft(element: HTMLElement, original: string): Draft {
  const place = [...document.querySelectorAll(element.localName)].indexOf(element);
  const name = `draft ${location.pathname} ${place}`;
  const drop = () => {
    keepForTab(name, undefined);
  };
  return {
    read: () => {
      const kept = parseKept(readForTab(name));
      return kept?.of === original && isVersion(kept.text, original) ? kept.text : undefined;
    },
    keep: (text) => {
      const kept: Kept = { of: original, text };
      // What is refused leaves no older version behind.
      if (!isVersion(text, original) || !keepForTab(name, JSON.stringify(kept))) drop();
    },
    drop,
  };
}

function isVersion(text: string, original: string): boolean {
  return text !== original && text.length <= LIMIT;
}

/** What was stored, or undefined for anything else: storage holds whatever older editions, extensions and other scripts of the same address left there. */
function parseKept(stored: string | undefined): Kept | undefined {
  if (stored === undefined) return undefined;
  let value: unknown;
  try {
    value = JSON.parse(stored);
  } catch {
    return undefined;
  }
  return isKept(value) ? value : undefined;
}

function isKept(value: unknown): value is Kept {
  return typeof value === "object" && value !== null && "of" in value && "text" in value && typeof value.of === "string" && typeof value.text === "string";
}

/** The reader's version of a listing, kept in the tab: over a reload, and over a visit to other pages. */
import { keepForTab, readForTab } from "../../site/tab-storage.ts";

/** A longer version is not kept. */
const LIMIT = 50_000;

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
  // A draft belongs to one text: after a deploy another listing may stand in this place.
  const head = `${original}\u0000`;
  const drop = () => {
    keepForTab(name, undefined);
  };
  return {
    read: () => {
      const kept = readForTab(name);
      return kept?.startsWith(head) === true ? kept.slice(head.length) : undefined;
    },
    keep: (text) => {
      // What is refused leaves no older version behind.
      if (text === original || text.length > LIMIT || !keepForTab(name, head + text)) drop();
    },
    drop,
  };
}

/** What is drawn of an answer. */
import { makeButton } from "../../../../site/nodes.ts";
import { hitsOf } from "../../../hits.ts";
import { BATCH } from "../../../settings.ts";
import { splitWords } from "../../../words.ts";
import type { FoundRecords } from "../index/engine.ts";
import type { Choice } from "../index/narrowing.ts";
import { drawFilters } from "./filters.ts";
import type { Drawn } from "./frame.ts";
import { drawCut, drawHidden, drawNothing, drawNotice } from "./messages.ts";

export interface Asked {
  text: string;
  /** Whether more was typed than is read. */
  isCut: boolean;
  choice: Choice;
}

/** What a reader can do with an answer. */
export interface Acts {
  choose: (choice: Partial<Choice>) => void;
  takeAsTyped: () => void;
}

/** The chips, the notice and the hits; or why there are none. */
export function drawAnswer(found: FoundRecords, { text, isCut, choice }: Asked, { choose, takeAsTyped }: Acts): Drawn {
  const { answer, records, skills, own, hidden } = found;
  const notice = drawNotice(answer, text, takeAsTyped) ?? (isCut ? drawCut() : undefined);
  const total = answer.results.length;
  if (total === 0) {
    const showAll = () => {
      choose({ without: own.map(({ name }) => name) });
    };
    return { notice, filters: hidden > 0 ? drawFilters(found, choice, choose) : [], rest: [hidden > 0 ? drawHidden(found, showAll) : drawNothing(text)] };
  }
  const more = makeButton(`Show ${Math.min(BATCH, total - records.length)} more`, "search-more", () => {
    choose({ count: choice.count + BATCH });
  });
  return {
    filters: drawFilters(found, choice, choose),
    notice,
    hits: hitsOf(records, skills, splitWords(answer.used)),
    rest: total > records.length ? [more] : [],
  };
}

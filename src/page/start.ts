/** The one script of every page, kept small: each behavior is a file of its own, and whatever can wait is loaded when it is needed. */
import { startElementLoading } from "./behavior/element-loading.ts";
import { startLanguageChoice } from "./behavior/language-choice.ts";
import { startSearchOpening } from "./behavior/search-opening.ts";
import { startThemeChoice } from "./behavior/theme-choice.ts";
import { startLevelChoice } from "../practice/filter/level-choice.ts";
import { sayMissing } from "../run/sample/missing.ts";
import answers from "../search/view/answers/answers.ts?worker&url";
import { fetchEarly } from "../search/view/early.ts";
import { keepTrying } from "../search/view/keep-trying.ts";
import { wireSearch } from "../search/view/search-dialog.ts";

/** What answers is one file whose name stays the same over every deploy, and wires itself. */
const loadAnswers = keepTrying((query) => {
  fetchEarly("names.txt");
  return import(/* @vite-ignore */ answers + query);
});

startSearchOpening(wireSearch(loadAnswers));
startThemeChoice();
startLanguageChoice();
startLevelChoice();
startElementLoading({
  "step-figure": () => import("../figure/step-figure.ts"),
  "play-figure": () => import("../figure/play-figure.ts"),
  "quiz-card": () => import("../practice/quiz-card.ts"),
  "run-sample": (sample) =>
    import("../run/run-sample.ts").catch(() => {
      sayMissing(sample);
    }),
  "[data-plain]": (code) =>
    import("../listing/colors/plain-code.ts").then(({ colorPlain }) => {
      colorPlain(code);
    }),
  "search-page": loadAnswers,
  "interview-plan": () => import("../practice/plan/interview-plan.ts"),
  "glossary-filter": () => import("./lists/glossary-filter.ts"),
  "question-filter": () => import("../practice/filter/question-filter.ts"),
  "seat-hall": () => import("./hall/seat-hall.ts"),
});
// A page that has lost this file works on without it, and is laid out at once.
import("./later.ts").catch(() => {
  delete document.documentElement.dataset["unlaid"];
});

/** The one script of every page, kept small: each behavior is a file of its own, and whatever can wait is loaded when it is needed. */
import { startCopying } from "./behavior/copying.ts";
import { startElementLoading } from "./behavior/element-loading.ts";
import { startHashTarget } from "./behavior/hash-target.ts";
import { startLanguageChoice } from "./behavior/language-choice.ts";
import { startSearchOpening } from "./behavior/search-opening.ts";
import { startThemeChoice } from "./behavior/theme-choice.ts";
import { wireSearch } from "../search/view/search-dialog.ts";

startSearchOpening(wireSearch(() => import("../search/view/answers/dialog-answers.ts")));
startCopying();
startHashTarget();
startThemeChoice();
startLanguageChoice();
startElementLoading({
  "step-figure": () => import("../figure/step-figure.ts"),
  "quiz-card": () => import("../practice/quiz-card.ts"),
  "run-sample": () => import("../run/run-sample.ts"),
  "[data-plain]": (code) =>
    import("../listing/colors/plain-code.ts").then(({ colorPlain }) => {
      colorPlain(code);
    }),
  "search-page": () => import("../search/view/answers/search-page.ts"),
});
// A page that has lost this file works on without it.
import("./later.ts").catch(() => undefined);

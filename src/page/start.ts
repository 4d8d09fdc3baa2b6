/** The one script of every page, kept small: each behavior is a file of its own, and whatever can wait is loaded when it is needed. */
import { startContentsMark } from "./behavior/contents-mark.ts";
import { startCopying } from "./behavior/copying.ts";
import { startElementLoading } from "./behavior/element-loading.ts";
import { awaitFaces } from "./behavior/face-loading.ts";
import { startHashTarget } from "./behavior/hash-target.ts";
import { startLanguageChoice } from "./behavior/language-choice.ts";
import { layOut } from "./behavior/laying-out.ts";
import { startScrollStops } from "./behavior/scroll-stops.ts";
import { startSearchOpening } from "./behavior/search-opening.ts";
import { startSheetClosing } from "./behavior/sheet-closing.ts";
import { startThemeChoice } from "./behavior/theme-choice.ts";

startSearchOpening(() => import("../search/view/search-dialog.ts"));
startCopying();
startSheetClosing();
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
  "search-page": () => import("../search/view/search-page.ts"),
});
startContentsMark();
void awaitFaces().finally(layOut).finally(startScrollStops);

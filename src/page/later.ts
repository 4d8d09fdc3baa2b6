/** What can wait until a page is there, and what a page can do without. */
import { startContentsMark } from "./behavior/where/contents-mark.ts";
import { startCopying } from "./behavior/copying.ts";
import { startCrumb } from "./behavior/where/crumb.ts";
import { awaitFaces } from "./behavior/faces/face-loading.ts";
import { startHashTarget } from "./behavior/where/hash-target.ts";
import { layOut } from "./behavior/laying-out.ts";
import { startPrintOpening } from "./behavior/print-opening.ts";
import { startScrollStops } from "./behavior/scroll-stops.ts";
import { startSheetClosing } from "./behavior/sheet-closing.ts";
import { startTermNotes } from "./behavior/terms/term-links.ts";
import { startUnfolding } from "./behavior/unfolding.ts";
import { startThumbBar } from "./behavior/thumb-bar.ts";

startHashTarget();
startContentsMark();
startCopying();
startCrumb();
startSheetClosing();
startTermNotes();
startThumbBar();
startUnfolding();
// In this order: faces that came late are shown while little is laid out, and what scrolls is known when all is.
void layOut(awaitFaces()).finally(startScrollStops);
if (document.querySelector("[data-lost]"))
  void import("./behavior/lost-address.ts").then(({ startLostAddress }) => {
    startLostAddress();
  });
// Elsewhere the style sheet opens disclosures for the printer.
if (!CSS.supports("selector(::details-content)")) startPrintOpening();

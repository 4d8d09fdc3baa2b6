/** What can wait until a page is there, and what a page can do without. */
import { startContentsMark } from "./behavior/contents-mark.ts";
import { startPrintOpening } from "./behavior/print-opening.ts";
import { startSheetClosing } from "./behavior/sheet-closing.ts";

startContentsMark();
startSheetClosing();
// Elsewhere the style sheet opens disclosures for the printer.
if (!CSS.supports("selector(::details-content)")) startPrintOpening();

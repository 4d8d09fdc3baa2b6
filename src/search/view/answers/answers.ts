/**
 * All that answers, in one file that the build writes under one name for ever (`astro.config.mjs`): a tab that was left open over a deploy finds it again, and
 * one attempt that failed does not spoil the next, which asks for it under another query. It wires what is in the page, once.
 */
import { answerIn } from "./dialog-answers.ts";
import "./search-page.ts";

const dialog = document.querySelector<HTMLDialogElement>(".search-dialog");
const input = dialog?.querySelector("input");
const body = dialog?.querySelector<HTMLElement>(".search-body");
// An older attempt may arrive after the one that was made when it seemed lost.
if (dialog && input && body && !("answers" in dialog.dataset)) {
  dialog.dataset["answers"] = "";
  answerIn({ dialog, input, body });
}

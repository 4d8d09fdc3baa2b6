/** The terms of the glossary for the page that shows one in its place: its name, its meaning, and the section that teaches it. */
import type { APIRoute } from "astro";
import { loadGuide } from "../../guide/load.ts";
import { findTaught } from "../../page/lists/taught.ts";
import type { TermNote } from "../../page/behavior/terms/term-note.ts";

export const GET: APIRoute = async () => {
  const { glossary, skills } = await loadGuide();
  const notes: Record<string, TermNote> = {};
  for (const { id, term, meaning, section } of glossary) {
    const taught = section === undefined ? undefined : findTaught(skills, section);
    notes[id] = { term, meaning, ...(taught ? { taught } : {}) };
  }
  return Response.json(notes);
};

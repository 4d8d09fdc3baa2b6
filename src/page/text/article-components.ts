/** The component of each tag that an article may use. */
import type { TagName } from "../../guide/rules/tags.ts";
import Ask from "../../practice/Ask.astro";
import Check from "../../practice/Check.astro";
import Cite from "./sources/Cite.astro";
import Core from "./Core.astro";
import Download from "../../listing/Download.astro";
import Figure from "../../figure/Figure.astro";
import InterviewPlan from "../../practice/plan/InterviewPlan.astro";
import Note from "./Note.astro";
import PartHead from "../parts/PartHead.astro";
import ReadingOrder from "../../practice/plan/ReadingOrder.astro";
import Reveal from "./Reveal.astro";
import Sample from "../../listing/Sample.astro";
import Short from "./Short.astro";
import Stat from "./sources/Stat.astro";
import Term from "./Term.astro";
import Heading2 from "./Heading2.astro";
import Heading3 from "./Heading3.astro";
import Link from "./Link.astro";
import Table from "./Table.astro";

const tags = {
  Ask,
  Check,
  Cite,
  Core,
  Download,
  Figure,
  InterviewPlan,
  Note,
  Part: PartHead,
  ReadingOrder,
  Reveal,
  Sample,
  Short,
  Stat,
  Term,
} satisfies Record<TagName, unknown>;

/** The same, with our own rendering of what Markdown makes. */
export const articleComponents = { ...tags, h2: Heading2, h3: Heading3, a: Link, table: Table };

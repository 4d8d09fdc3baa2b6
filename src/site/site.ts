/** Constants of the site. */
export const SITE = {
  name: "Nine Skills",
  title: "Nine Skills: what gets backend developers hired",
  description:
    "A guide to the nine skills employers ask of a backend developer, with listings that our tests run, sources for every figure, and interview questions.",
  language: "en",
} as const;

/** The links in the header. */
export const NAVIGATION = [
  { label: "Start here", href: "/start-from-zero/" },
  { label: "Interview questions", href: "/interview/" },
  { label: "Glossary", href: "/glossary/" },
] as const;

/** The links in the footer. */
export const FOOTER = [
  { label: "Who is a backend developer", href: "/who-is-a-backend-developer/" },
  { label: "Is it worth it", href: "/is-it-worth-it/" },
  { label: "Start from zero", href: "/start-from-zero/" },
  { label: "Interview soon", href: "/interview-soon/" },
  { label: "Where to go from here", href: "/where-to-go-from-here/" },
  { label: "Sources", href: "/sources/" },
  { label: "About", href: "/about/" },
  { label: "Feed", href: "/rss.xml" },
] as const;

/** What the search engine is asked and answers, as far as it is used. */

/** The part of Pagefind's interface that is used. */
export interface Engine {
  search: (text: string) => Promise<{ results: EngineResult[] }>;
}

export interface EngineResult {
  id: string;
  score: number;
  data: () => Promise<EngineRecord>;
}

export interface EngineRecord {
  url: string;
  content: string;
  excerpt: string;
  meta: Record<string, string | undefined>;
}

/** What the search engine is asked and answers, as far as it is used. */

/** The part of Pagefind's interface that is used. */
export interface Engine {
  /** Without a text it answers all records that the filters let through. */
  search: (text: string | null, options?: { filters?: Record<string, string> }) => Promise<Pick<EngineAnswer, "results">>;
  /** The filters with their values. */
  filters: () => Promise<Record<string, Record<string, number>>>;
}

export interface EngineAnswer {
  results: EngineResult[];
  unfilteredResultCount: number;
  filters: Record<string, Record<string, number>>;
  totalFilters: Record<string, Record<string, number>>;
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

import { describe, expect, it } from "vitest";
import { readRecords, type SearchRecord } from "../../../../src/search/build/records.ts";

/** A page as the templates write it, with as little as each test needs. */
function pageOf(kind: string, inside: string, words?: object): string {
  const attribute = words ? ` data-search-words="${JSON.stringify(words).replaceAll('"', "&#34;")}"` : "";
  return `<html><body><header>Menu</header><main class="a" data-search="${kind}" data-search-title="Databases" data-search-order="4"${attribute}>${inside}</main><footer>End</footer></body></html>`;
}

const byUrl = (records: SearchRecord[]) => Object.fromEntries(records.map((record) => [record.url, record]));
const read = (kind: string, inside: string, words?: object) => byUrl(readRecords("/d/", pageOf(kind, inside, words)));

const ARTICLE = `
<div class="kicker" data-search-skip>Skill 4 of 9</div><h1>Databases</h1><p class="lede">Where the seats are kept.</p>
<div class="facts" data-search-skip>538 facts</div>
<section class="abilities"><h2 id="abilities">What you must be able to do</h2><ul><li>Read a plan</li></ul></section>
<section class="short"><h2 id="the-short-version">The short version</h2><p>Let the database decide.</p></section>
<div class="prose"><p>Between the lists and the text</p>
<h2 id="indexes">Indexes<a class="anchor" data-search-skip>#</a></h2>
<p>An index is <code>sorted</code><a class="cite" data-search-skip>[Postgres]</a></p>
<details class="ask" data-search-skip><summary>They ask: why?</summary></details>
<nav>Letters</nav><button>Press</button><svg><text>drawn</text></svg>
<quiz-card><p class="what" data-search-skip>Check yourself</p><fieldset><legend>Which index</legend><label data-search-skip>Option</label></fieldset><details data-search-skip>Reason</details></quiz-card>
<div class="family">
  <div class="sample" data-search-part="listing"><header><b data-search-part="name">A plan</b><span class="proof">tested</span></header>
    <pre><code><span class="k">EXPLAIN</span> &lt;query&gt;;</code></pre><pre class="out"><code>Seq Scan</code></pre><p class="why">at home</p></div>
  <div class="sample" data-search-skip><header><b data-search-part="name">A plan</b></header><pre><code>second language</code></pre></div>
</div>
<h3 id="trees">Trees</h3><p>Balanced (always)</p><div class="core" data-search-part="core"><b data-search-skip>Aloud</b><p>A tree stays low.</p></div><ul><li>one</li><li>two!</li></ul><table><tr><th>n</th><td>5</td></tr></table>
<pre><code>plain <b>fence</b></code></pre>
<h2 id="interview-questions" data-search-part="boilerplate">Interview questions</h2><p>26 questions</p>
<h2 id="sources" data-search-part="boilerplate">Sources</h2><p>All sources</p>
</div>`;

describe("an article", () => {
  const records = read("article", ARTICLE);

  it("has a record for itself and every section, and none for what all articles have", () => {
    expect(Object.keys(records)).toEqual(["/d/", "/d/#abilities", "/d/#the-short-version", "/d/#indexes", "/d/#trees"]);
  });

  it("gives the head what stands under the title and after the lists", () => {
    expect(records["/d/"]).toMatchObject({ kind: "article", title: "Databases", article: "Databases", depth: 0, order: 4, code: "" });
    expect(records["/d/"]?.text).toBe("Where the seats are kept. Between the lists and the text.");
  });

  it("gives each section its title, depth and text, without controls, citations, drawings and what has a record of its own", () => {
    expect(records["/d/#indexes"]).toMatchObject({ kind: "article", title: "Indexes", article: "Databases", depth: 2, order: 4 });
    expect(records["/d/#indexes"]?.text).toBe("An index is sorted. Which index.");
    expect(records["/d/#trees"]).toMatchObject({ title: "Trees", depth: 3 });
  });

  it("says first what a section says in one sentence", () => {
    expect(records["/d/#trees"]?.text).toMatch(/^A tree stays low\. Balanced/);
  });

  it("ends blocks with a sign where they have none", () => {
    expect(records["/d/#trees"]?.text).toBe("A tree stays low. Balanced (always). one. two! n, 5. plain fence");
  });

  it("keeps listings apart: the first language with its name and output, and nothing of its header", () => {
    expect(records["/d/#indexes"]?.code).toBe("A plan EXPLAIN <query>; Seq Scan");
    expect(records["/d/#trees"]?.code).toBe("");
  });

  it("reads marks, and never a class", () => {
    const renamed = ARTICLE.replace(/class="[^"]*"/g, 'class="renamed"');
    expect(read("article", renamed)).toEqual(records);
    const unmarked = ARTICLE.replaceAll(" data-search-skip", "");
    expect(read("article", unmarked)["/d/#indexes"]?.text).toContain("Reason");
  });

  it("gives a section the other words for it, and the page its own", () => {
    const named = read("article", ARTICLE, { aliases: { "": ["db"], trees: ["b-tree", "btree"] } });
    expect(named["/d/"]?.aliases).toEqual(["db"]);
    expect(named["/d/#trees"]?.aliases).toEqual(["b-tree", "btree"]);
    expect(named["/d/#indexes"]?.aliases).toEqual([]);
    const asked = read("article", ARTICLE, { aliases: {}, phrases: { trees: ["why is it slow"] } });
    expect(asked["/d/#trees"]?.phrases).toEqual(["why is it slow"]);
    expect(asked["/d/#indexes"]?.phrases).toEqual([]);
  });

  it("describes a chapter without text by its sections, up to the next chapter", () => {
    const chapters = read("article", '<h2 id="a">A</h2><h3 id="b">B</h3><p>b</p><h3 id="c">C</h3><p>c</p><h2 id="d">D</h2><h3 id="e">E</h3><p>e</p>');
    expect(chapters["/d/#a"]?.text).toBe("B; C");
    expect(chapters["/d/#d"]?.text).toBe("E");
  });
});

describe("pages of other kinds", () => {
  it("read a page around the articles by its sections", () => {
    const records = read("page", '<h1>About</h1><p data-search-part="lede">Who.</p><h2 id="how">How</h2><p>So</p>');
    expect(records["/d/"]).toMatchObject({ kind: "page", text: "Who." });
    expect(records["/d/#how"]).toMatchObject({ kind: "page", text: "So." });
  });

  it("read a question with its answers and what is listened for, but without its level and links", () => {
    const records = read(
      "questions",
      `<p data-search-part="lede">Say your own.</p><p>Read the article</p>
      <details data-search-part="question" id="why"><summary>Why <code>WHERE</code>? <span data-search-skip>junior</span></summary>
      <div><h3>Weak</h3><p data-search-part="answer">Because</p></div><p data-search-part="answer"><b>They listen for:</b> rows</p><p>Read: Indexes</p></details>`,
      { aliases: { why: ["filter"] } },
    );
    expect(records["/d/"]).toMatchObject({ kind: "question", title: "Databases", text: "Say your own." });
    expect(records["/d/#why"]).toMatchObject({ kind: "question", title: "Why WHERE?", text: "Because\nThey listen for: rows", order: 4, aliases: ["filter"] });
    expect(Object.keys(records)).toHaveLength(2);
  });

  it("read a term with its meaning, other words and skill", () => {
    const records = read(
      "glossary",
      '<dl><dt id="mvcc">MVCC <a data-search-skip>#</a></dt><dd>Many versions</dd><dd>Read: X</dd><dt id="lone">Lone</dt><dt id="wal">WAL</dt><dd>A log</dd></dl>',
      { aliases: { mvcc: ["snapshots"] }, skills: { mvcc: 7 } },
    );
    expect(records["/d/#mvcc"]).toMatchObject({ kind: "glossary", title: "MVCC", text: "Many versions", aliases: ["snapshots"], order: 7 });
    expect(records["/d/#lone"]).toMatchObject({ text: "" });
    expect(records["/d/#wal"]).toMatchObject({ text: "A log", aliases: [], order: 4 });
  });

  it("are left alone when their layout asks for nothing", () => {
    expect(readRecords("/404.html", "<main><h1>Lost</h1></main>")).toEqual([]);
    expect(readRecords("/x/", "<p>No main</p>")).toEqual([]);
  });
});

it("of a page that lists what has records of its own, the page alone", () => {
  const records = read("head", '<h1>All</h1><p data-search-part="lede">What is listed.</p><h2 id="a">A</h2><p>Text of a.</p>');
  expect(Object.keys(records)).toEqual(["/d/"]);
  expect(records["/d/"]).toMatchObject({ kind: "page", text: "What is listed." });
});

describe("what is refused", () => {
  it("an unknown kind of page", () => {
    expect(() => read("recipe", "")).toThrow('/d/: data-search="recipe" is unknown. Use article, page, questions, glossary or head.');
  });

  it("an unknown part", () => {
    expect(() => read("page", '<p data-search-part="lead">x</p>')).toThrow('data-search-part="lead"');
  });

  it("other words for what the page does not hold", () => {
    expect(() => read("page", '<h2 id="how">How</h2>', { aliases: { why: ["reason"] } })).toThrow(/\/d\/.*"why"/);
    expect(() => read("page", '<h2 id="how">How</h2>', { aliases: {}, phrases: { why: ["reason"] } })).toThrow(/\/d\/.*"why"/);
  });
});

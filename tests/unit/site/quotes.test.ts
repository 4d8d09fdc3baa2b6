import { expect, it } from "vitest";
import { curlQuotes, curlText } from "../../../src/site/quotes.ts";

it.each([
  ['He said "no".', "He said “no”."],
  ["Ana's seat, the readers' own", "Ana’s seat, the readers’ own"],
  ["since '24 and 'later'", "since ’24 and ‘later’"],
  ['("is B7 free?")', "(“is B7 free?”)"],
  ["It&#39;s &quot;sold&quot;, isn&#x27;t it", "It’s “sold”, isn’t it"],
  ['"', "“"],
  ["A – \"b\" / 'c'", "A – “b” / ‘c’"],
])("curls %s", (straight, curly) => {
  expect(curlText(straight)).toBe(curly);
});

it("knows what stands before and behind a tag in a line", () => {
  expect(curlQuotes('<p>"<em>Yes</em>", he said, and "<code>x</code>" too: <b>Ana</b>\'s.</p>')).toBe(
    "<p>“<em>Yes</em>”, he said, and “<code>x</code>” too: <b>Ana</b>’s.</p>",
  );
  expect(curlQuotes("<li>a</li><li>'b'</li>")).toBe("<li>a</li><li>‘b’</li>");
});

it("leaves code and tags alone", () => {
  const kept = `<pre><code>print("it's")</code></pre><script>let a = "b";</script><style>a { content: "x" }</style><p data-words='["a > b"]' title="a > 'b'">c</p><svg><text class="t-mono">"k"</text></svg><!-- "a" -->`;
  expect(curlQuotes(kept)).toBe(kept);
});

it("curls the labels of a drawing", () => {
  expect(curlQuotes('<svg><text class="t-small">Ana\'s "hold"</text></svg>')).toBe('<svg><text class="t-small">Ana’s “hold”</text></svg>');
});

import { describe, expect, it } from "vitest";
import { escapeHtml, inlineHtml } from "../../../src/site/html.ts";

describe("inline text", () => {
  it("makes code from backticks and is safe otherwise", () => {
    expect(inlineHtml('Use `a<b>` & "c"')).toBe("Use <code>a&lt;b&gt;</code> &amp; &quot;c&quot;");
    expect(escapeHtml('<"&>')).toBe("&lt;&quot;&amp;&gt;");
  });
});

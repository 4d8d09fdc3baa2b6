/** Numbers the citations of a text while it is built, so that the text, its notes and the list at its end agree. */
import { defineMdastPlugin, type MdastNode, type MdastVisitorContext } from "satteri";

type Tag = Readonly<Extract<MdastNode, { type: "mdxJsxFlowElement" | "mdxJsxTextElement" }>>;

/** The attribute in which a tag names its source. */
const NAMED_BY: Record<string, string> = { Cite: "id", Stat: "source" };

/**
 * A step of the Markdown processor, made anew for each document. Each `<Cite>` and `<Stat>` gets the number of its source, which is its place in
 * `Measures.cited`; the first one that names it is marked `isFirst`, since the note stands there once. The number stands
 * close to the word before it, and one beside another number or a link is marked `isNext`, since a finger needs some room between them.
 */
export function numberSources() {
  const numbers = new Map<string, number>();
  const visit = (node: Tag, context: MdastVisitorContext) => {
    const named = node.attributes.find((attribute) => attribute.type === "mdxJsxAttribute" && attribute.name === NAMED_BY[node.name ?? ""]);
    if (typeof named?.value !== "string") return;
    const isFirst = !numbers.has(named.value);
    if (isFirst) numbers.set(named.value, numbers.size + 1);
    const make = (name: string, value: string | null) => ({ type: "mdxJsxAttribute" as const, name, value });
    const at = context.indexOf(node) ?? 0;
    const siblings = context.parent(node)?.children ?? [];
    const before = siblings[at - 1];
    const said = before?.type === "text" && before.value.trim().length <= 1 ? siblings[at - 2] : before;
    const isNext = said?.type === "link" || said?.type === "mdxJsxTextElement";
    const added = [make("number", String(numbers.get(named.value))), ...(isFirst ? [make("isFirst", null)] : []), ...(isNext ? [make("isNext", null)] : [])];
    context.replaceNode(node, { ...node, attributes: [...node.attributes, ...added] });
    if (node.name === "Cite" && before?.type === "text") context.setProperty(before, "value", before.value.trimEnd());
  };
  return defineMdastPlugin({ name: "number-sources", mdxJsxTextElement: visit, mdxJsxFlowElement: visit });
}

// run: node
import { readFileSync } from "node:fs";
import { boxOffice, start } from "./server.ts";

const api = JSON.parse(readFileSync(
  new URL("openapi.json", import.meta.url), "utf8")
  .replace(/^\/\/.*/, ""));
const resolve = (schema: any) => schema.$ref ? schema.$ref
  .slice(2).split("/").reduce((at: any, key: string) => at[key], api)
  : schema;

// region: schema
/** The part of JSON Schema that our document uses. */
function errors(raw: any, value: any, at = "#"): string[] {
  const schema = resolve(raw);
  const type = Array.isArray(value) ? "array"
    : Number.isInteger(value) ? "integer" : typeof value;
  if (type !== schema.type) return [`${at} is not ${schema.type}`];
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(value))
    return [`${at} does not match`];
  if (type === "array") return value.flatMap((item: any, i: number) =>
    errors(schema.items, item, `${at}/${i}`));
  if (type !== "object") return [];
  const found: string[] = schema.required
    .filter((name: string) => !(name in value))
    .map((name: string) => `${at}/${name} is missing`);
  for (const [name, item] of Object.entries(value))
    if (schema.properties[name]) found.push(
      ...errors(schema.properties[name], item, `${at}/${name}`));
    else if (schema.additionalProperties === false)
      found.push(`${at}/${name} is not known`);
  return found;
}
// endregion

// region: test
const post = api.paths["/shows/{id}/holds"].post;
const ask = post.requestBody.content["application/json"];
console.log("example fits its schema:",
  errors(ask.schema, ask.example).length === 0);

const { url, stop } = await start(boxOffice().listener);
for (const expected of ["201", "409"]) {   // the same seats twice
  const response = await fetch(`${url}/shows/42/holds`, {
    method: "POST", body: JSON.stringify(ask.example),
    headers: { "content-type": "application/json" } });
  const promised = post.responses[response.status];
  const [type] = Object.keys(promised.content);
  const wrong = errors(promised.content[type].schema,
    await response.json());
  console.log(`${post.operationId} answers ${expected}:`,
    String(response.status) === expected
    && response.headers.get("content-type") === type
    && Object.keys(promised.headers ?? {})
      .every((name) => response.headers.has(name))
    && wrong.length === 0);
}
stop();
console.log("a renamed field is found:", errors(
  { $ref: "#/components/schemas/Hold" },
  { id: "h1", show: "42", seats: ["B7"], email: "ana@example.org",
    expiresAt: "2026-11-20T10:05:00Z" }));
// endregion

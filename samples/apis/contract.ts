// run: node
import { readFileSync } from "node:fs";
import { load } from "js-yaml";              // from npm
import { openBoxOfficeOfListings, start } from "./http.ts";

const api: any = load(readFileSync(new URL(
  "../box-office/contract/openapi.yaml", import.meta.url), "utf8"));
const resolve = (part: any): any => part.$ref ? part.$ref
  .slice(2).split("/").reduce((at: any, key: string) => at[key], api)
  : part;

/** The part of JSON Schema that these answers use. */
function errors(raw: any, value: any, at = "#"): string[] {
  const schema = resolve(raw);
  if (schema.allOf) return schema.allOf.flatMap((part: any) =>
    errors(part, value, at));
  const type = Array.isArray(value) ? "array"
    : Number.isInteger(value) ? "integer" : typeof value;
  if (type !== schema.type) return [`${at} is not ${schema.type}`];
  if (schema.enum && !schema.enum.includes(value))
    return [`${at} is not in the list`];
  if (schema.pattern && !new RegExp(schema.pattern, "u").test(value))
    return [`${at} does not match`];
  if (type === "array") return value.flatMap((item: any, i: number) =>
    errors(schema.items, item, `${at}/${i}`));
  if (type !== "object") return [];
  const known = schema.properties ?? {};
  return [
    ...(schema.required ?? [])
      .filter((name: string) => !(name in value))
      .map((name: string) => `${at}/${name} is missing`),
    ...Object.keys(value).flatMap((name) => known[name]
      ? errors(known[name], value[name], `${at}/${name}`)
      : schema.additionalProperties === false
        ? [`${at}/${name} is not known`] : []),
  ];
}

const post = api.paths["/shows/{id}/holds"].post;
const ask = post.requestBody.content["application/json"];
const tell = (what: string, faults: string[]) => console.log(
  what.padEnd(22), faults.length === 0 ? "as documented"
    : faults.join(", "));
tell("the example itself", errors(ask.schema, ask.example));

const { url, stop } = await start(openBoxOfficeOfListings().listener);
const json = "application/json";
for (const [expected, show, type, body] of [
  [201, "42", json, ask.example], [409, "42", json, ask.example],
  [404, "99", json, ask.example], [422, "42", json, { seats: [] }],
  [400, "42", json, "{"], [415, "42", "text/plain", ask.example],
] as const) {
  const response = await fetch(`${url}/shows/${show}/holds`, {
    method: "POST", headers: { "content-type": type },
    body: typeof body === "string" ? body : JSON.stringify(body) });
  const promised = resolve(post.responses[response.status]);
  const [media] = Object.keys(promised.content);
  const wrong = errors(promised.content[media].schema,
    await response.json());
  if (response.status !== expected) wrong.push(response.statusText);
  if (response.headers.get("content-type") !== media)
    wrong.push(`not ${media}`);
  for (const name of Object.keys(promised.headers ?? {}))
    if (!response.headers.has(name)) wrong.push(`no ${name}`);
  tell(`createHold, ${expected}`, wrong);
}
stop();
tell("with a renamed field", errors(
  { $ref: "#/components/schemas/Hold" },
  { id: "h1", show: "42", seats: ["B7"], email: "ana@example.org",
    expiresAt: "2026-11-20T10:05:00Z" }));

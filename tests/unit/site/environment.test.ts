import { describe, expect, it } from "vitest";
import { readBase, readPort, readSite } from "../../../src/site/environment.ts";

describe("SITE_URL", () => {
  it.each([
    ["https://example.org", "https://example.org"],
    ["https://example.org/", "https://example.org"],
    [" http://localhost:8080 ", "http://localhost:8080"],
  ])("%s is the origin %s", (value, origin) => {
    expect(readSite({ SITE_URL: value })).toEqual({ origin, isKnown: true });
  });

  it.each([{}, { SITE_URL: "" }, { SITE_URL: " " }])("may be left out", (variables) => {
    expect(readSite(variables)).toEqual({ origin: "https://nine-skills.example", isKnown: false });
  });

  it.each([
    ["example.org", "Write the scheme too"],
    ["localhost:8080", "Write the scheme too"],
    ["ftp://example.org", "Write the scheme too"],
    ["https://example.org/guide/", "SITE_URL=https://example.org, and a folder as BASE_PATH=/guide/"],
    ["https://example.org/?a", "says more than a host"],
  ])("%s is refused with its remedy", (value, said) => {
    expect(() => readSite({ SITE_URL: value })).toThrow(said);
    expect(() => readSite({ SITE_URL: value })).toThrow(`SITE_URL="${value}"`);
  });
});

describe("BASE_PATH", () => {
  it.each([
    [undefined, "/"],
    ["", "/"],
    ["/", "/"],
    ["guide", "/guide/"],
    ["/guide", "/guide/"],
    ["guide/", "/guide/"],
    ["/guides/nine.skills/", "/guides/nine.skills/"],
  ])("%s is the folder %s", (value, base) => {
    expect(readBase({ BASE_PATH: value })).toBe(base);
  });

  it.each(["/my guide/", "/guide?x", "https://example.org/", "/../", "/a/./b", "/naïve/"])("%s is refused with its remedy", (value) => {
    expect(() => readBase({ BASE_PATH: value })).toThrow(`BASE_PATH="${value}" is no folder`);
  });
});

describe("PORT", () => {
  it.each([
    [undefined, undefined],
    ["", undefined],
    ["0", 0],
    ["8080", 8080],
    ["65535", 65_535],
  ])("%s is %s", (value, port) => {
    expect(readPort({ PORT: value })).toBe(port);
  });

  it.each(["http", "80a", "-1", "65536", "1e3", "8080.5"])("%s is refused with its remedy", (value) => {
    expect(() => readPort({ PORT: value })).toThrow(`PORT="${value}" is no port. Write a number`);
  });
});

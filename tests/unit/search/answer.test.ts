// cspell:ignore paymnt idempotancy colle garba closuer clojure
import { describe, expect, it } from "vitest";
import { findAnswer } from "../../../src/search/answer.ts";
import { BATCH, MOST_SCORED, MOST_WORDS } from "../../../src/search/settings.ts";
import { boxOf, type Records } from "./box.ts";

const records: Records = {
  indexes: { title: "Indexes", aliases: "btree", text: "An index makes a query fast and a write slow.", article: "Databases" },
  keys: { title: "Idempotency keys", text: "A payment that is retried carries the same key, so it is made once.", article: "APIs" },
  collector: { title: "Garbage collection", text: "How the collection of garbage works in Java, and what a pause costs.", article: "Languages" },
  job: { title: "Background work", text: "A job does its work later. It works through a queue, and garbage stays out of it.", article: "Languages" },
  java: { title: "Java", text: "A language of companies.", article: "Languages" },
  script: { title: "JavaScript", text: "The language of browsers. JavaScript is no Java.", article: "Languages" },
  call: { title: "On-call duty", aliases: "on call", text: "Who is woken at night.", article: "People" },
  calls: { title: "Calls", text: "Call a function. A call has a cost, and a call on a call more.", article: "Languages" },
};

async function ask(
  text: string,
  { box = boxOf(records), isWanted, isExact = false }: { box?: ReturnType<typeof boxOf>; isWanted?: (id: string) => boolean; isExact?: boolean } = {},
) {
  const { results, found, ...rest } = await findAnswer(box.index, text, isWanted, isExact);
  return { found: results.map(({ id }) => id), all: found, ...rest };
}

describe("findAnswer", () => {
  it("puts the record first that answers most of a question, whatever everyday word it lacks", async () => {
    const { found, dropped } = await ask("how does garbage collection work");
    expect(found[0]).toBe("collector");
    expect(found).toContain("job");
    expect(dropped).toEqual([]);
  });

  it("finds something for a long question of which no record has all words", async () => {
    expect((await ask("should the payment index the garbage of Java retried")).found.length).toBeGreaterThan(2);
  });

  it("prefers the very name to one that begins like it", async () => {
    expect((await ask("java")).found[0]).toBe("java");
    expect((await ask("javascript")).found[0]).toBe("script");
  });

  it("takes an everyday word for the subject where there is no other", async () => {
    const others = Object.fromEntries(Array.from({ length: BATCH }, (_, n) => [`other${n}`, { title: `Where trains go at ${n}` }]));
    const box = boxOf({ ...others, go: { title: "Go", text: "To go is to go, and go." } });
    expect((await ask("go", { box })).found[0]).toBe("go");
    expect((await ask("a go", { box })).dropped).toEqual([]);
  });

  it("takes small words with their neighbors", async () => {
    const { found, used } = await ask("what is on call");
    expect(used).toBe("on call");
    expect(found[0]).toBe("call");
  });

  it("corrects a misspelt word, and not when it is wanted as written", async () => {
    expect(await ask("idempotancy keys")).toMatchObject({ corrected: "idempotency keys", used: "idempotency keys" });
    const written = await ask("idempotancy keys", { isExact: true });
    expect(written.corrected).toBeUndefined();
    expect(written.absent).toEqual(["idempotancy"]);
  });

  it("takes the name of something else for no misspelt word", async () => {
    const named = boxOf({ ...records, closure: { title: "Closures", text: "A function with what it saw. The closure scales." } });
    expect(await ask("clojure", { box: named })).toMatchObject({ found: [], absent: ["clojure"] });
    expect(await ask("scala", { box: named })).toMatchObject({ found: [], absent: ["scala"] });
    expect((await ask("closuer", { box: named })).corrected).toBe("closure");
  });

  it("takes the last word for an unfinished one, and says of another that it was", async () => {
    const unfinished = await ask("the garbage colle");
    expect(unfinished).toMatchObject({ found: ["collector"], used: "garbage colle" });
    expect(unfinished.corrected).toBeUndefined();
    expect((await ask("garba collection")).corrected).toBe("garbage collection");
  });

  it("finds a word in a form that endings do not tell, or that is another word for one of the guide", async () => {
    const shop = boxOf({ buy: { title: "How to buy", text: "Buy a seat." }, mess: { title: "Smells", text: "A smell of code." } });
    expect((await ask("who bought it", { box: shop })).found).toEqual(["buy"]);
    expect((await ask("a mess", { box: shop })).found).toEqual(["mess"]);
    expect((await ask("a mess", { box: shop, isExact: true })).found).toEqual([]);
  });

  it("says of a name that nothing is called so", async () => {
    expect((await ask("garbage collection")).isNear).toBe(false);
    expect((await ask("java")).isNear).toBe(false);
    expect((await ask("function language pause")).isNear).toBe(true);
    expect((await ask("woken")).isNear).toBe(true);
  });

  it("says what the guide does not have, and finds the rest", async () => {
    expect(await ask("dachshund")).toMatchObject({ found: [], absent: ["dachshund"] });
    expect(await ask("dachshund payment")).toMatchObject({ found: ["keys"], used: "payment", absent: ["dachshund"] });
  });

  it("says which word the first result lacks, when nothing has all", async () => {
    expect((await ask("idempotency garbage")).dropped).toHaveLength(1);
    expect((await ask("garbage collection")).dropped).toEqual([]);
  });

  it("looks for the parts of a name that is not there as a whole", async () => {
    expect((await ask("IndexPaymentError")).found).toEqual(expect.arrayContaining(["indexes", "keys"]));
  });

  it("takes a phrase as it stands", async () => {
    expect((await ask('"garbage stays out"')).found).toEqual(["job"]);
    expect(await ask('"out stays garbage"')).toMatchObject({ found: [], absent: ["out stays garbage"] });
  });

  it("keeps to the records that are wanted, and knows what else it found", async () => {
    const { found, all } = await ask("language garbage java");
    const some = await ask("language garbage java", { isWanted: (id) => id === "script" });
    expect(found.length).toBeGreaterThan(1);
    expect(all.toSorted()).toEqual(found.toSorted());
    expect(some).toMatchObject({ found: ["script"], all });
  });

  it("gives records with an excerpt of its own", async () => {
    const { results } = await findAnswer(boxOf(records).index, "payment");
    expect((await results[0]?.data())?.excerpt).toContain("<mark>payment</mark>");
  });

  it("asks the engine once for the same words, and not again for the next question", async () => {
    const box = boxOf(records);
    await ask("garbage collection java garbage", { box });
    expect(box.asked).toHaveLength(new Set(box.asked).size);
    const before = box.asked.length;
    await ask("garbage collection java", { box });
    expect(box.asked).toHaveLength(before);
  });

  it("asks for few words of a paste, however long it is", async () => {
    const names = Array.from({ length: 300 }, (_, n) => `word${String.fromCharCode(97 + (n % 26), 97 + ((n / 26) | 0))}`);
    const box = boxOf({ all: { title: "All", text: names.join(" ") } });
    await ask(names.join(" "), { box });
    const { asked } = box;
    expect(asked.filter((query) => query.startsWith('"')).length).toBeLessThanOrEqual(MOST_WORDS);
    expect(asked.filter((query) => !query.startsWith('"')).length).toBeLessThanOrEqual(MOST_SCORED);
  });

  it("stops when a newer question came", async () => {
    const { index, asked } = boxOf(records);
    const control = new AbortController();
    const answer = findAnswer(index, "garbage collection java payment", undefined, false, control.signal);
    control.abort(new Error("newer"));
    await expect(answer).rejects.toThrow("newer");
    expect(asked.length).toBeLessThan(3);
  });

  it("finds exact words without a vocabulary, and corrects none", async () => {
    const { index } = boxOf(records);
    const { results, corrected } = await findAnswer({ ...index, vocabulary: undefined }, "idempotency paymnt");
    expect(results[0]?.id).toBe("keys");
    expect(corrected).toBeUndefined();
  });
});

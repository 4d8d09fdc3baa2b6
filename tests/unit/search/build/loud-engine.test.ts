import { expect, it } from "vitest";
import { tellFaults } from "../../../../src/search/build/loud-engine.ts";

const script = `a("load_index_chunk")).catch(()=>{});b("load_filter_chunk")).catch(()=>{});constructor(){this.init(options2?.language);}c().catch(()=>{});await fetch(queued.input);`;

it("lets the faults of chunks through, keeps that of the start for who asks, takes what is given, and changes nothing else", () => {
  expect(tellFaults(script)).toBe(
    `a("load_index_chunk"));b("load_filter_chunk"));constructor(){this.init(options2?.language).catch(()=>{});}c().catch(()=>{});given.get(queued.input)?.clone()??await fetch(queued.input);export const given=new Map();`,
  );
});

it("refuses another script, naming what is missing and the file to mend", () => {
  expect(() => tellFaults(script.replace("load_filter_chunk", "load_filters"))).toThrow(/load_filter_chunk.*loud-engine\.ts/);
  expect(() => tellFaults(script + script)).toThrow("load_index_chunk");
});

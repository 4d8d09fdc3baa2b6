// run: node
import { readFileSync } from "node:fs";

const proto = readFileSync(new URL("hold.proto", import.meta.url),
  "utf8");
const body = /message NewHold \{([^}]*)\}/.exec(proto)![1];
const fields = [...body.matchAll(
  /(repeated )?(uint32|string) (\w+) = (\d+);/g)];

function varint(n: number): number[] {
  return n < 128 ? [n] : [(n % 128) | 128, ...varint(n >>> 7)];
}

function encode(value: Record<string, any>) {
  const bytes: number[] = [];
  for (const [, , type, name, number] of fields)
    for (const item of [value[name] ?? []].flat())
      if (type === "uint32")
        bytes.push(Number(number) << 3, ...varint(item));
      else {
        const text = Buffer.from(item);
        bytes.push(Number(number) << 3 | 2, ...varint(text.length),
          ...text);
      }
  return Buffer.from(bytes);
}

const hold = { show: 300, seats: ["B7", "B8"], buyer: "ana" };
const hex = (bytes: Buffer) =>
  bytes.toString("hex").replace(/../g, "$& ");
console.log("JSON,", JSON.stringify(hold).length, "bytes:");
console.log(" ", JSON.stringify(hold));
console.log("Protocol Buffers,", encode(hold).length, "bytes:");
console.log(" ", hex(encode(hold)));
console.log("of which");
for (const [, , , name, number] of fields)
  for (const item of [hold[name as keyof typeof hold]].flat())
    console.log(`  field ${number}:`, hex(encode({ [name]: item }))
      .padEnd(16), JSON.stringify(item));

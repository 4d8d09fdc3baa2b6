// run: node
import { readFileSync } from "node:fs";

const proto = readFileSync(new URL("hold.proto", import.meta.url),
  "utf8");
const body = /message NewHold \{([^}]*)\}/.exec(proto)![1];
const fields = [...body.matchAll(
  /(repeated )?(uint32|string) (\w+) = (\d+);/g)];

// region: encode
function varint(n: number): number[] {
  return n < 128 ? [n] : [(n % 128) | 128, ...varint(n >>> 7)];
}

function encode(value: Record<string, any>) {
  const bytes: number[] = [];
  for (const [, , type, name, number] of fields)
    for (const item of [value[name]].flat())
      if (type === "uint32")
        bytes.push(Number(number) << 3, ...varint(item));
      else {
        const text = Buffer.from(item);
        bytes.push(Number(number) << 3 | 2, ...varint(text.length),
          ...text);
      }
  return Buffer.from(bytes);
}
// endregion

const hold = { show: 300, seats: ["B7", "B8"], buyer: "ana" };
const message = encode(hold);
console.log("JSON    ", JSON.stringify(hold).length, "bytes");
console.log("Protobuf", message.length, "bytes");
console.log(message.toString("hex").replace(/../g, "$& "));

// gRPC puts 5 bytes before it: a compression flag and the length.
const frame = Buffer.alloc(5);
frame.writeUInt32BE(message.length, 1);
console.log("gRPC prefix", frame.toString("hex"));

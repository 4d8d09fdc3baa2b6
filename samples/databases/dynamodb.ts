// run: node
import { CreateTableCommand } from "@aws-sdk/client-dynamodb";
import {
  BatchWriteCommand, DeleteCommand, GetCommand, PutCommand,
  QueryCommand,
  ScanCommand, TransactWriteCommand, UpdateCommand,
} from "@aws-sdk/lib-dynamodb";
import { startDynamo } from "./dynamodb-local.ts";

const { db, stop } = await startDynamo();
const section = (name: string) => console.log(`--- ${name} ---`);

// region: table
const text = (AttributeName: string) =>
  ({ AttributeName, AttributeType: "S" }) as const;
const key = (partition: string, sort: string) => [
  { AttributeName: partition, KeyType: "HASH" } as const,
  { AttributeName: sort, KeyType: "RANGE" } as const,
];

await db.send(new CreateTableCommand({
  TableName: "box-office",
  BillingMode: "PAY_PER_REQUEST",
  AttributeDefinitions: ["pk", "sk", "buyerKey", "soldAt"].map(text),
  KeySchema: key("pk", "sk"),
  GlobalSecondaryIndexes: [{
    IndexName: "by-buyer",
    KeySchema: key("buyerKey", "soldAt"),
    Projection: { ProjectionType: "ALL" },
  }],
}));
// endregion

// region: keys
/** Sort keys compare as text, so B7 is stored as B07. */
const seatKey = (show: number, seat: string) => ({
  pk: `SHOW#${show}`,
  sk: `SEAT#${seat[0]}${seat.slice(1).padStart(2, "0")}`,
});
// endregion

// region: hold
/** True for the one caller who gets the seat for five minutes. */
async function hold(
  show: number, seat: string, id: string, now: number,
) {
  try {
    await db.send(new PutCommand({
      TableName: "box-office",
      Item: {
        ...seatKey(show, seat), holdId: id, expiresAt: now + 300,
      },
      ConditionExpression:
        "attribute_not_exists(pk) OR expiresAt <= :now",
      ExpressionAttributeValues: { ":now": now },
    }));
    return true;
  } catch (error) {
    if ((error as Error).name === "ConditionalCheckFailedException")
      return false;                        // somebody has it
    throw error;
  }
}
// endregion

const noon = Date.UTC(2026, 10, 20, 12) / 1000;

section("hold");
console.log("12:00:00 Ana:", await hold(3, "B7", "ana-1", noon));
console.log("12:04:59 Ben:", await hold(3, "B7", "ben-1", noon + 299));
console.log("12:05:00 Ben:", await hold(3, "B7", "ben-2", noon + 300));

// region: race
const answers = await Promise.all(
  Array.from({ length: 20 }, (_, buyer) =>
    hold(3, "B8", `buyer-${buyer}`, noon)),
);
const won = answers.filter(Boolean).length;
// endregion
section("race");
console.log(`${won} won, ${answers.length - won} refused`);

// region: all-or-none
/** All the seats or none; sorted, so that one of two gets both. */
async function holdAll(
  show: number, seats: string[], id: string, now: number,
) {
  const taken: string[] = [];
  for (const seat of seats.toSorted()) {
    if (await hold(show, seat, id, now)) taken.push(seat);
    else {
      for (const mine of taken) await release(show, mine, id);
      return false;
    }
  }
  return true;
}

/** Free a seat, but only while this very hold has it. */
async function release(show: number, seat: string, id: string) {
  await db.send(new DeleteCommand({
    TableName: "box-office",
    Key: seatKey(show, seat),
    ConditionExpression: "holdId = :id",
    ExpressionAttributeValues: { ":id": id },
  })).catch((error: unknown) => {
    if ((error as Error).name !== "ConditionalCheckFailedException")
      throw error;
  });
}
// endregion

section("all-or-none");
await hold(3, "C3", "chidi-1", noon);
const both = await holdAll(3, ["C2", "C3"], "ana-2", noon);
console.log("C2 and C3:", both);
console.log("C2 alone:", await holdAll(3, ["C2"], "dara-1", noon));
const pairs = await Promise.all(
  Array.from({ length: 10 }, (_, buyer) => {
    const seats = buyer % 2 ? ["D1", "D2"] : ["D2", "D1"];
    return holdAll(3, seats, `pair-${buyer}`, noon);
  }),
);
console.log("10 crossing pairs:", pairs.filter(Boolean).length, "won");
try {
  await db.send(new TransactWriteCommand({ TransactItems: [
    { Delete: { TableName: "box-office", Key: seatKey(3, "C3") } },
  ] }));
} catch (error) {
  console.log("TransactWriteItems here:", (error as Error).name);
}

// region: book
/** Turn a live hold into a booking, which has no expiry. */
async function book(
  show: number, seat: string, id: string, buyer: string, now: number,
) {
  await db.send(new UpdateCommand({
    TableName: "box-office",
    Key: seatKey(show, seat),
    UpdateExpression:
      "SET buyerKey = :buyer, soldAt = :at REMOVE expiresAt",
    ConditionExpression: "holdId = :id AND expiresAt > :now",
    ExpressionAttributeValues: {
      ":buyer": `BUYER#${buyer}`,
      ":at": new Date(now * 1000).toISOString(),
      ":id": id,
      ":now": now,
    },
  }));
}
// endregion

section("items");
const b7 = { TableName: "box-office", Key: seatKey(3, "B7") };
const held = await db.send(new GetCommand(b7));
console.log("held:  ", JSON.stringify(held.Item, null, 2));
await book(3, "B7", "ben-2", "ben@example.org", noon + 310);
const booked = await db.send(new GetCommand(b7));
console.log("booked:", JSON.stringify(booked.Item, null, 2));

section("book");
const later = await hold(3, "B7", "ana-3", noon + 86_400);
console.log("Ana, a day later:", later);

// Four sold-out halls: 960 items, written 25 a request.
const hall = [..."ABCDEFGHIJKL"].flatMap((row) =>
  Array.from({ length: 20 }, (_, place) => `${row}${place + 1}`),
);
const sold = [42, 43, 1, 2].flatMap((show, day) =>
  hall.map((seat, place) => ({
    ...seatKey(show, seat),
    holdId: `sale-${show}-${seat}`,
    buyerKey: `BUYER#${seat === "A1" ? "ana" : place}@example.org`,
    soldAt: `2026-11-1${day}T10:00:00Z`,
    price: 2450,
    seller: place % 120 === 0 ? "partner" : "theatre",
  })),
);
for (let first = 0; first < sold.length; first += 25) {
  await db.send(new BatchWriteCommand({ RequestItems: {
    "box-office": sold.slice(first, first + 25)
      .map((Item) => ({ PutRequest: { Item } })),
  } }));
}

// region: query
/** Every claimed seat of a show, a page at a time. */
async function* seatsOf(show: number, limit: number) {
  let from: Record<string, unknown> | undefined;
  do {
    const page = await db.send(new QueryCommand({
      TableName: "box-office",
      KeyConditionExpression: "pk = :show AND begins_with(sk, :seat)",
      ExpressionAttributeValues: {
        ":show": `SHOW#${show}`, ":seat": "SEAT#",
      },
      Limit: limit,
      ExclusiveStartKey: from,
      ReturnConsumedCapacity: "TOTAL",
    }));
    yield page;
    from = page.LastEvaluatedKey;
  } while (from !== undefined);
}
// endregion

section("query");
for await (const page of seatsOf(42, 100)) {
  const units = page.ConsumedCapacity?.CapacityUnits;
  const next = page.LastEvaluatedKey?.sk ?? "none";
  console.log(`${page.Count} seats, ${units} units,`
    + ` LastEvaluatedKey: ${next}`);
}

// region: buyer
const ofAna = {
  TableName: "box-office",
  IndexName: "by-buyer",
  KeyConditionExpression: "buyerKey = :ana AND soldAt >= :since",
  ExpressionAttributeValues: {
    ":ana": "BUYER#ana@example.org", ":since": "2026-11-11",
  },
  ReturnConsumedCapacity: "TOTAL",
} as const;
const bookings = await db.send(new QueryCommand(ofAna));
// endregion

section("buyer");
console.log("items:", bookings.Items?.length);
console.log("read units:", bookings.ConsumedCapacity?.CapacityUnits);
try {
  await db.send(new QueryCommand({ ...ofAna, ConsistentRead: true }));
} catch (error) {
  console.log("with ConsistentRead:", (error as Error).name);
}

// region: scan
let read = 0, found = 0, units = 0;
let from: Record<string, unknown> | undefined;
do {
  const page = await db.send(new ScanCommand({
    TableName: "box-office",
    FilterExpression: "seller = :partner",
    ExpressionAttributeValues: { ":partner": "partner" },
    ReturnConsumedCapacity: "TOTAL",
    ExclusiveStartKey: from,
  }));
  read += page.ScannedCount ?? 0;
  found += page.Count ?? 0;
  units += page.ConsumedCapacity?.CapacityUnits ?? 0;
  from = page.LastEvaluatedKey;
} while (from !== undefined);
// endregion

section("scan");
console.log(`${found} found, ${read} read`);
console.log("read units:", units);

await stop();

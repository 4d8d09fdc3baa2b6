// tested by: dynamodb.ts
// DynamoDB's emulator in this process, and a client that speaks to it.
// Needs: npm install dynalite @aws-sdk/client-dynamodb
//        @aws-sdk/lib-dynamodb
import { once } from "node:events";
import { DynamoDBClient } from "@aws-sdk/client-dynamodb";
import { DynamoDBDocumentClient } from "@aws-sdk/lib-dynamodb";
import dynalite from "dynalite";

/** An empty database in memory; `stop` ends client and server. */
export async function startDynamo() {
  const server = dynalite({ createTableMs: 0, updateTableMs: 0 });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const client = new DynamoDBClient({
    endpoint: `http://127.0.0.1:${server.address().port}`,
    region: "eu-central-1",
    // The emulator wants a signature and does not check it.
    credentials: { accessKeyId: "none", secretAccessKey: "none" },
  });
  const stop = async () => {
    client.destroy();
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { db: DynamoDBDocumentClient.from(client), stop };
}

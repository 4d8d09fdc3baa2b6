import { connect } from "node:net";
import { openBoxOffice } from "../box-office/node/box-office.ts";
import { serve, stop } from "./browser.ts";

const port = await serve(openBoxOffice().listener);
const request = [
  "GET /shows/42 HTTP/1.1",
  "Host: boxoffice.example",
  "Accept: application/json",
  "Connection: close",
  "",                              // an empty line ends the headers
  "",
].join("\r\n");
const socket = connect(port, "127.0.0.1");
socket.write(request);
let answer = "";
for await (const bytes of socket) answer += bytes;
for (const [sign, text] of [[">", request], ["<", answer]])
  for (const line of text!.trimEnd().split("\r\n"))
    console.log(sign, line.replace(/^Date: .*/, "Date: (now)"));
await stop();

import { openBrowser, readBody, serve, stop } from "./browser.ts";

const pages: Record<string, string> = {
  // region: get
  "/get": `<form action="/shows">
    <input name="after" value="Hamlet & Medea"><button>Find</button>`,
  // endregion
  // region: urlencoded
  "/urlencoded": `<form action="/holds" method="post">
    <input name="seat" value="B7"><input name="note" value="50 % off">
    <button>Hold</button>`,
  // endregion
  // region: multipart
  "/multipart": `<form action="/holds" method="post"
      enctype="multipart/form-data">
    <input name="seat" value="B7"><input name="photo" type="file">
    <button>Hold</button>`,
  // endregion
};

const port = await serve(async (request, response) => {
  const page = pages[request.url ?? ""];
  if (page) {
    response.setHeader("content-type", "text/html");
    response.end(page);
    return;
  }
  if (request.url === "/favicon.ico") { response.end(); return; }
  const type = request.headers["content-type"] ?? "";
  const boundary = type.split("boundary=")[1] ?? "\0";
  const body = await readBody(request);
  const show = (text: string) =>
    text.replaceAll(boundary, "BOUNDARY").replaceAll("\r", "");
  console.log(`${request.method} ${request.url}`);
  if (type) console.log(`Content-Type: ${show(type)}`);
  if (body) console.log(`\n${show(body)}`);
  response.end("ok");
});

const browser = await openBrowser();
for (const path of Object.keys(pages)) {
  const page = await browser.newPage();
  await page.goto(`http://localhost:${port}${path}`);
  if (path === "/multipart") await page.setInputFiles("[type=file]", {
    name: "ana.txt", mimeType: "text/plain", buffer: Buffer.from("hi"),
  });
  console.log(`--- ${path.slice(1)} ---`);
  await page.click("button");
  await page.waitForURL(/shows|holds/);
}
await stop();

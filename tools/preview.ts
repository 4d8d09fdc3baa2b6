/** `npm run preview`: serves the last build with its headers. */
import { fileURLToPath } from "node:url";
import { serve } from "./serve.ts";

const { url } = await serve(fileURLToPath(new URL("../dist", import.meta.url)), {
  port: Number(process.env["PORT"] ?? 4321),
  base: process.env["BASE_PATH"] ?? "/",
});
console.log(`The last build is at ${url}`);

/** Serves a built site for a person, where the environment says. */
import { readBase, readPort, type Variables } from "../../src/site/environment.ts";
import { serve, type Served } from "./serve.ts";

/** The port of `npm start` and `npm run preview`, unless another program has it. */
const USUAL = 4321;

/**
 * Serve a folder under BASE_PATH on PORT. Without PORT it is the usual one or, when that is taken, a free one: the address that is answered is the right one.
 * @throws Error when a variable cannot be meant, or when PORT is taken
 */
export async function openSite(folder: string, variables: Variables = process.env): Promise<Served> {
  const [base, port] = [readBase(variables), readPort(variables)];
  try {
    return await serve(folder, { port: port ?? USUAL, base });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EADDRINUSE") throw error;
    if (port !== undefined) throw new Error(`PORT=${port} is taken by another program. Name another port, or none.`, { cause: error });
    return serve(folder, { base });
  }
}

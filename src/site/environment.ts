/** What the owner says by environment variables, read in one place and refused with a sentence where it cannot be meant. Not for the browser. */

/** Variables by name, as `process.env` has them. */
export type Variables = Readonly<Record<string, string | undefined>>;

/** Stands in links while nobody has said where the site will be. */
const NOWHERE = "https://nine-skills.example";

export interface Site {
  /** Scheme and host, as in `https://example.org`. */
  origin: string;
  /** Whether the origin is the owner's, and not the one that stands in for it. */
  isKnown: boolean;
}

/**
 * Where the site will be, from SITE_URL.
 * @throws Error when it is no address of a whole host: a folder is said by BASE_PATH
 */
export function readSite({ SITE_URL: value = "" }: Variables): Site {
  const said = value.trim();
  if (said === "") return { origin: NOWHERE, isKnown: false };
  const url = URL.canParse(said) ? new URL(said) : undefined;
  if (!url || !/^https?:$/.test(url.protocol)) throw new Error(`SITE_URL="${value}" is no address. Write the scheme too: https://example.org.`);
  if (url.pathname !== "/" || url.search !== "" || url.hash !== "")
    throw new Error(`SITE_URL="${value}" says more than a host. Write SITE_URL=${url.origin}, and a folder as BASE_PATH=${url.pathname}.`);
  return { origin: url.origin, isKnown: true };
}

/**
 * The folder that the site is served from, with a slash at both ends, from BASE_PATH. Slashes may be left out there.
 * @throws Error when it is no path of folders
 */
export function readBase({ BASE_PATH: value = "" }: Variables): string {
  const folders = value
    .trim()
    .split("/")
    .filter((part) => part !== "");
  const wrong = folders.find((part) => !/^[\w.~-]+$/.test(part) || /^\.+$/.test(part));
  if (wrong !== undefined) throw new Error(`BASE_PATH="${value}" is no folder of an address, because of "${wrong}". Write it like /guide/.`);
  return folders.length === 0 ? "/" : `/${folders.join("/")}/`;
}

/**
 * The port to serve on, from PORT; undefined when nobody has said one.
 * @throws Error when it is no number of a port
 */
export function readPort({ PORT: value = "" }: Variables): number | undefined {
  const said = value.trim();
  if (said === "") return undefined;
  const port = Number(said);
  if (!/^\d+$/.test(said) || port > 65_535) throw new Error(`PORT="${value}" is no port. Write a number from 0 to 65535, where 0 takes a free one.`);
  return port;
}

/** Pictures made at build time: the image that shared links show, and the icon. Both from the glyph. */
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import satori from "satori";
import sharp from "sharp";
import { ALL_CELLS, glyphPaths } from "../page/glyph.ts";
import { keep, nameVersion } from "./keep.ts";

export interface Picture {
  title: string;
  kicker: string;
  text?: string;
  /** The skill's number; without it the picture is neutral. */
  order?: number;
}

/** The accents of the nine skills in the light theme, as sRGB, since the renderer does not know OKLCH. */
export const ACCENTS = ["#6f4104", "#564c04", "#2a5603", "#035642", "#04545b", "#045077", "#3a419e", "#69308c", "#862263"];
const INK = "#14161c";
const PAPER = "#fcfcfd";
const MUTED = "#4a4e58";

const SIZE = { width: 1200, height: 630 };
/** Ink, gray, the accent and the paper, with the steps between them at the edges of letters. */
const PNG = { palette: true, colours: 16, dither: 0, effort: 1 };

const require = createRequire(import.meta.url);

/** Read once: the renderer remembers what it has parsed by this very list. */
const FONTS = ([800, 500] as const).map((weight) => ({
  name: "Hanken Grotesk",
  weight,
  data: readFileSync(require.resolve(`@fontsource/hanken-grotesk/files/hanken-grotesk-latin-${weight}-normal.woff`)),
}));
const MADE_WITH = [SIZE, PNG, ...FONTS.map(({ data }) => data), nameVersion("satori"), nameVersion("sharp")];

/** PNG of 1200 x 630 pixels. One that was drawn before is taken from the folder `cache`. */
export function drawPicture(picture: Picture, cache: string): Promise<Uint8Array<ArrayBuffer>> {
  const tree = compose(picture);
  return keep(cache, [tree, ...MADE_WITH], async () => {
    const svg = await satori(tree as Parameters<typeof satori>[0], { ...SIZE, fonts: FONTS });
    return sharp(Buffer.from(svg)).removeAlpha().png(PNG).toBuffer();
  });
}

/** What the renderer is given: boxes with styles. */
function compose({ title, kicker, text, order }: Picture): object {
  const accent = order === undefined ? INK : (ACCENTS[order - 1] ?? INK);
  return element(
    "div",
    {
      ...SIZE,
      boxSizing: "border-box",
      padding: 80,
      display: "flex",
      flexDirection: "column",
      justifyContent: "space-between",
      background: PAPER,
      fontFamily: "Hanken Grotesk",
    },
    [
      element("div", { display: "flex", alignItems: "center", gap: 28, color: accent, fontSize: 38 }, [
        glyph(72, order === undefined ? ALL_CELLS : [order], accent),
        kicker,
      ]),
      element("div", { display: "flex", flexDirection: "column" }, [
        element("div", { fontSize: title.length > 30 ? 88 : 112, fontWeight: 800, letterSpacing: -4, lineHeight: 1, color: INK }, title),
        element(
          "div",
          { marginTop: 28, fontSize: 38, lineHeight: 1.35, color: MUTED },
          text ?? "Read, check the code, answer, and leave with proof you can show.",
        ),
      ]),
    ],
  );
}

/** The square icon of `side` pixels. */
export async function drawIcon(side: number): Promise<Uint8Array<ArrayBuffer>> {
  const { on } = glyphPaths(28, ALL_CELLS);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-9 -9 46 46" width="${side}" height="${side}"><path fill="${PAPER}" d="M-9-9h46v46h-46z"/><path fill="${INK}" d="${on}"/></svg>`;
  return new Uint8Array(await sharp(Buffer.from(svg)).png().toBuffer());
}

function element(type: string, style: Record<string, string | number>, children: unknown): object {
  return { type, props: { style, children } };
}

function glyph(size: number, on: readonly number[], color: string): object {
  const paths = glyphPaths(size, on);
  const path = (d: string, opacity: number) => ({ type: "path", props: { d, fill: color, opacity } });
  return {
    type: "svg",
    props: { width: size, height: size, viewBox: `0 0 ${size} ${size}`, children: [path(paths.on, 1), ...(paths.off === "" ? [] : [path(paths.off, 0.22)])] },
  };
}

/** Watches whether our faces came in time, which they do on every visit but the first ones over a slow line. */

/** Once the fonts are here, fetch what brings them in if the page was painted without them. */
export async function awaitFaces(): Promise<void> {
  await document.fonts.ready;
  const missed = listMissed();
  if (missed.length > 0) await (await import("./late-faces.ts")).showLateFaces(missed);
}

/** The faces that are loaded, and in which the browser draws nothing all the same: they came too late for it. */
function listMissed(): FontFace[] {
  const pen = document.createElement("canvas").getContext("2d");
  if (!pen) return [];
  const measure = ({ style, weight }: FontFace, families: string) => {
    pen.font = `${style} ${weight.replace(/ .*/, "")} 100px ${families}`;
    return pen.measureText("mill").width;
  };
  return [...document.fonts].filter(
    (face) =>
      face.status === "loaded" &&
      face.display === "optional" &&
      measure(face, `"${face.family.replaceAll('"', "")}", monospace`) === measure(face, "monospace"),
  );
}

import type { APIContext } from "astro";
import { loadGuide } from "../../guide/load.ts";
import { drawPicture, type Picture } from "../../publish/picture.ts";
import { SITE } from "../../site/site.ts";
import { keptFolder } from "virtual:kept-folder";

/** A picture for shared links, one a skill and one for everything else. */
export async function getStaticPaths(): Promise<{ params: { image: string }; props: Picture }[]> {
  const { skills } = await loadGuide();
  return [
    { params: { image: "home" }, props: { title: "The nine skills that get backend developers hired.", kicker: SITE.name } },
    ...skills.map(({ id, data }) => ({
      params: { image: id },
      props: { title: data.title, kicker: `Skill ${data.order} of 9`, text: data.promise, order: data.order },
    })),
  ];
}

export async function GET({ props }: APIContext<Picture>): Promise<Response> {
  return new Response(await drawPicture(props, keptFolder), { headers: { "Content-Type": "image/png" } });
}

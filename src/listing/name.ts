/**
 * The address of a listing in its page: from the names of its file, its region and its output, so that it stays when others come before it.
 * @param file as `<Sample file>` has it; of several languages the first names it
 */
export function nameListing(file: string, region?: string, output?: string): string {
  const path = file.split(" ")[0]?.replaceAll(/[^\w-]+/g, "-");
  return ["listing", path, region, output === region ? undefined : output].filter(Boolean).join("-");
}

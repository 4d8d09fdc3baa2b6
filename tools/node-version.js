/**
 * Asked before each command of package.json, and plain JavaScript: older versions of Node cannot read TypeScript, and say so in words that name no remedy.
 * Node 24 comes as the npm package `node`. Where npm ran no install scripts, that package lies there without its program, and the machine's own Node answers.
 */

/**
 * What is wrong with a version of Node.
 * @param {string} version as in `process.versions.node`
 * @returns {string | undefined} the fault and its remedy, or nothing
 */
export function findFault(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return undefined;
  return `This is Node ${version}, which cannot read TypeScript. The project brings Node 24 as the npm package "node", which lies here without its program, since npm ran no install scripts. Run "npm rebuild node --ignore-scripts=false", or install Node 24.`;
}

const fault = findFault(process.versions.node);
if (fault !== undefined) {
  process.stderr.write(`${fault}\n`);
  process.exit(1);
}

/**
 * Trusted Types: under the policy of the site a browser takes markup and addresses of scripts only from a named policy, and the names are fixed in the header
 * (https://w3c.github.io/trusted-types/dist/spec/). Where a browser does not know them, the same checks hold.
 */

/** Every name that the header allows. Each is made once, beside what it is for. */
export const TRUSTED_NAMES = ["workers"] as const;

interface Rules {
  createScriptURL: (text: string) => string;
}

interface Factory {
  createPolicy: (name: string, rules: Rules) => Rules;
}

/**
 * Make a named policy for addresses of scripts.
 * @param isOurs whether an address may pass
 * @returns what gives a text to the browser: a trusted value, which the types of TypeScript do not tell from a string. It throws a TypeError for any other text.
 */
export function trust(name: (typeof TRUSTED_NAMES)[number], isOurs: (text: string) => boolean): (text: string) => string {
  const check = (text: string) => {
    if (!isOurs(text)) throw new TypeError(`The policy "${name}" does not let this through: ${text.slice(0, 100)}`);
    return text;
  };
  const policy = (globalThis as { trustedTypes?: Factory }).trustedTypes?.createPolicy(name, { createScriptURL: check });
  return policy ? (text) => policy.createScriptURL(text) : check;
}

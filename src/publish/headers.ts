/** The policy and the headers that hosts are asked to send. */
import { TRUSTED_NAMES } from "../site/trusted.ts";

export interface Hashes {
  /** Base64 of the SHA-256 of each inline style sheet, and of the inline script. */
  styles: readonly string[];
  script: string;
}

/** The policy for the meta element and for the header, which can forbid framing as well. */
export function policyFor({ styles, script }: Hashes): { meta: string; header: string } {
  const meta = [
    "default-src 'none'",
    `script-src 'self' 'sha256-${script}' 'wasm-unsafe-eval'`,
    `style-src 'self' ${styles.map((hash) => `'sha256-${hash}'`).join(" ")}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    `trusted-types ${TRUSTED_NAMES.join(" ")}`,
  ].join("; ");
  return { meta, header: `${meta}; frame-ancestors 'none'` };
}

/** Headers that every answer carries, besides the policy. */
const COMMON_HEADERS: Record<string, string> = {
  "Strict-Transport-Security": "max-age=63072000",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Embedder-Policy": "require-corp",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy":
    "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
};

/** Every header that every answer carries, by name. */
export function allHeaders(policy: string): Record<string, string> {
  return { "Content-Security-Policy": policy, ...COMMON_HEADERS };
}

/** Caching of a file whose address changes with its content, and only of a file that was found: the same address may be that of a file after the next build. */
export const FOREVER = "public, max-age=31536000, immutable";

/** Folders whose files carry a hash of their content or their version in the address, and may be kept for ever; by whether they hold few files or many. */
export const IMMUTABLE_FOLDERS = { few: ["_astro", "runtimes"], many: ["pagefind/index", "pagefind/fragment"] };

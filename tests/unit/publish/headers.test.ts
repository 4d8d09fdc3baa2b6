import { expect, it } from "vitest";
import { allHeaders, policyFor } from "../../../src/publish/headers.ts";

const policy = policyFor({ styles: ["AAA=", "CCC="], script: "BBB=" });

it("allows nothing inline but by its hash, and nothing from elsewhere", () => {
  expect(policy.meta.split("; ")).toEqual([
    "default-src 'none'",
    "script-src 'self' 'sha256-BBB=' 'wasm-unsafe-eval'",
    "style-src 'self' 'sha256-AAA=' 'sha256-CCC='",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "manifest-src 'self'",
    "worker-src 'self'",
    "base-uri 'none'",
    "form-action 'self'",
    "require-trusted-types-for 'script'",
    "trusted-types workers",
  ]);
});

it("forbids framing in the header, where that can be said", () => {
  expect(policy.header).toBe(`${policy.meta}; frame-ancestors 'none'`);
});

it("goes out with the other headers", () => {
  expect(allHeaders("P")).toEqual({
    "Content-Security-Policy": "P",
    "Strict-Transport-Security": "max-age=63072000",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "strict-origin-when-cross-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Embedder-Policy": "require-corp",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy":
      "accelerometer=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
  });
});

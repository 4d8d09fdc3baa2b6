import eslint from "@eslint/js";
import { defineConfig } from "eslint/config";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default defineConfig(
  // Listings are written for the page: what they show is at times what a linter forbids. The tests run each of them.
  { ignores: ["dist/", "tmp/", "samples/", "tests/content/fixture/samples/", ".astro/"] },
  eslint.configs.recommended,
  { files: ["**/*.ts"], extends: [tseslint.configs.strictTypeChecked], languageOptions: { parserOptions: { projectService: true } } },
  ...astro.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_", argsIgnorePattern: "^_" }],
      // Messages of the wire protocol are plain objects typed by classes.
      "@typescript-eslint/no-unsafe-class-instance-assignment": "off",
      "no-empty-pattern": "off",
    },
  },
  {
    files: ["src/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "AssignmentExpression > MemberExpression.left[property.name=/^(role|aria[A-Z].*)$/]",
          message: "Firefox before 119 does not know it as a property. Use setAttribute.",
        },
        {
          selector: "MemberExpression[property.name=/^(toSorted|toSpliced|toReversed)$/]",
          message: "Firefox before 115 does not have it. Work on a copy.",
        },
      ],
    },
  },
  {
    // Components are untyped outside of .astro files, and php-wasm ships without resolvable types.
    files: ["src/page/text/article-components.ts", "tools/samples/wasm.ts"],
    rules: {
      "@typescript-eslint/no-unsafe-assignment": "off",
      "@typescript-eslint/no-unsafe-call": "off",
      "@typescript-eslint/no-unsafe-member-access": "off",
    },
  },
  { files: ["**/*.astro"], rules: { "no-undef": "off", "no-irregular-whitespace": "off" } },
  {
    // What runs in the page during a test may well find things missing that the types promise, and a process ends while nobody looks.
    files: ["tests/**/*.ts", "tools/**/*.ts"],
    rules: { "@typescript-eslint/no-unnecessary-condition": "off", "@typescript-eslint/no-misused-spread": "off" },
  },
  { files: ["**/*.js", "**/*.mjs"], languageOptions: { globals: { process: "readonly" } } },
  {
    // It stands in the head of every page as it is, so that each letter counts.
    files: ["src/page/theme-script.js"],
    languageOptions: { sourceType: "script", globals: { document: "readonly", localStorage: "readonly", location: "readonly", performance: "readonly" } },
    rules: { "no-unused-vars": ["error", { caughtErrors: "none" }] },
  },
);

import eslint from "@eslint/js";
import astro from "eslint-plugin-astro";
import tseslint from "typescript-eslint";

export default tseslint.config(
  { ignores: ["dist/", "tmp/", "samples/", ".astro/", "node_modules/", "src/layouts/theme-script.js"] },
  eslint.configs.recommended,
  { files: ["**/*.ts"], extends: [...tseslint.configs.strictTypeChecked], languageOptions: { parserOptions: { projectService: true } } },
  ...astro.configs.recommended,
  {
    files: ["**/*.ts"],
    rules: {
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "@typescript-eslint/no-unused-vars": ["error", { varsIgnorePattern: "^_" }],
      "no-empty-pattern": "off",
    },
  },
  { files: ["**/*.astro"], rules: { "no-undef": "off", "no-irregular-whitespace": "off" } },
  { files: ["**/*.js", "**/*.mjs"], languageOptions: { globals: { process: "readonly" } } },
);

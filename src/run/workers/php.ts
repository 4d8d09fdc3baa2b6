/** PHP, by php-wasm. */
import { loadPHPRuntime, PHP } from "@php-wasm/universal";
import * as loader from "virtual:php-loader";
import { runPhp } from "../php.ts";
import { serveRuns } from "./serve-runs.ts";

serveRuns(async (files) => {
  let print: (bytes: Uint8Array) => void = () => undefined;
  const php = new PHP(
    await loadPHPRuntime(loader as Parameters<typeof loadPHPRuntime>[0], {
      instantiateWasm(imports: WebAssembly.Imports, done: (instance: WebAssembly.Instance, module: WebAssembly.Module) => void) {
        const module = files.module("php_8_4.wasm");
        void WebAssembly.instantiate(module, imports).then((instance) => {
          done(instance, module);
        });
        return {};
      },
      onRuntimeInitialized(module: object) {
        // Printed bytes come here as they are written; the package would gather those of an endless loop without bound.
        Object.defineProperty(module, "onStdout", {
          get: () => (bytes: Uint8Array) => {
            print(bytes);
          },
          set: () => undefined,
        });
      },
    }),
  );
  return (code, write) => {
    const decoder = new TextDecoder();
    print = (bytes) => {
      write(decoder.decode(bytes, { stream: true }));
    };
    return runPhp(php, code);
  };
});

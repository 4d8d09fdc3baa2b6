/** PHP, by php-wasm. */
import { loadPHPRuntime, PHP } from "@php-wasm/universal";
import * as loader from "virtual:php-loader";
import { LISTING, readPhpErrors } from "../faults.ts";
import { serveRuns } from "./serve-runs.ts";

const SETTINGS = "display_errors=1\nhtml_errors=0\nlog_errors=0\nmemory_limit=128M\nmax_execution_time=0\nshort_open_tag=0\n";

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
  php.writeFile("/internal/shared/php.ini", SETTINGS);
  return async (code, write) => {
    const decoder = new TextDecoder();
    let tail = "";
    print = (bytes) => {
      const text = decoder.decode(bytes, { stream: true });
      tail = (tail + text).slice(-20_000);
      write(text);
    };
    php.writeFile(`/${LISTING}.php`, code);
    const result = await php.runStream({ scriptPath: `/${LISTING}.php` });
    const status = await result.exitCode;
    const faults = readPhpErrors(tail);
    return faults.length > 0 || status === 0 ? faults : [{ message: `The program ended with code ${status}.` }];
  };
});

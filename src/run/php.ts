/** Runs a PHP listing in php-wasm, and says what went wrong. Used by the tests and by the page alike. */
import type { PHP } from "@php-wasm/universal";
import { explainAbsent } from "./faults/absent.ts";
import type { Outcome } from "./protocol.ts";

const FILE = "/listing.php";
const PREPENDED = "/internal/shared/last-error.php";
const LAST_ERROR = "/internal/shared/last-error.json";

/** Programs cannot be started here: PHP would wait for one without end. */
const SETTINGS = `display_errors=1
html_errors=0
log_errors=0
memory_limit=128M
max_execution_time=0
short_open_tag=0
disable_functions=shell_exec,exec,system,passthru,proc_open,popen
auto_prepend_file=${PREPENDED}
`;

/** The last error is asked of PHP itself: a program may print what looks like one. */
const PREPEND = `<?php
register_shutdown_function(static function (): void {
    $error = error_get_last();
    if ($error === null) return;
    $fatal = in_array($error['type'], [E_ERROR, E_PARSE, E_CORE_ERROR, E_COMPILE_ERROR, E_USER_ERROR, E_RECOVERABLE_ERROR], true);
    file_put_contents('${LAST_ERROR}', json_encode(['fatal' => $fatal, 'here' => $error['file'] === '${FILE}'] + $error, JSON_INVALID_UTF8_SUBSTITUTE));
});
`;

interface LastError {
  fatal: boolean;
  /** Whether it is of the program, and not of a text that it had evaluated or included. */
  here: boolean;
  message: string;
  line: number;
}

/** Run a program to its end. What it prints comes by the way that the caller has set up. PHP has already printed what its errors say. */
export async function runPhp(php: PHP, code: string): Promise<Outcome> {
  php.mkdir("/internal/shared");
  php.writeFile("/internal/shared/php.ini", SETTINGS);
  php.writeFile(PREPENDED, PREPEND);
  php.writeFile(FILE, code);
  const result = await php.runStream({ scriptPath: FILE });
  const status = await result.exitCode;
  const error = php.fileExists(LAST_ERROR) ? (JSON.parse(php.readFileAsText(LAST_ERROR)) as LastError) : undefined;
  const absent = error && explainAbsent("php", error.message);
  if (error?.fatal === true) return { faults: [{ message: absent, line: error.here ? error.line : undefined }], notes: [] };
  return { faults: status === 0 ? [] : [{ message: `The program ended with code ${status}.` }], notes: absent === undefined ? [] : [absent] };
}

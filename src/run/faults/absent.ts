/** What a listing on the page does not have, and a program elsewhere has: a keyboard, a network, other programs, packages. One place says so for all languages. */

const NETWORK = "A listing has no network. What it asks for has to stand in the program.";
export const KEYBOARD = "A listing has no keyboard. Write the value into the program in the place of the question.";
const PROGRAMS = "A listing starts no other programs and no threads. It does at home.";
const PAGE = "A listing does not see the page, nor anything that is stored in the browser.";
const NODE = "That belongs to Node. A listing has the language, the console and timers; at home Node runs it with all of its own.";
const WEB = "That is no part of the language; Node and browsers bring it. A listing has the language, the console and timers.";
const FILES = "A listing stands alone: there is no other file and no package that it could load.";
const BROWSER = "This part of the standard library needs what a browser does not have. At home Python has it.";
const PACKAGES = "A listing has the standard library and no packages. At home pip installs them.";

/** A pattern of an error message, and what to say about it. */
type Hint = readonly [pattern: RegExp, sentence: string];

const HINTS: Record<"javascript" | "python" | "php", readonly Hint[]> = {
  javascript: [
    [/^ReferenceError: (?:fetch|XMLHttpRequest|WebSocket|EventSource) is not defined/, NETWORK],
    [/^ReferenceError: (?:prompt|confirm|alert|readline) is not defined/, KEYBOARD],
    [/^ReferenceError: (?:document|window|self|localStorage|sessionStorage|navigator|location|history|indexedDB) is not defined/, PAGE],
    [/^ReferenceError: (?:process|Buffer|global|module|exports|__dirname|__filename|Bun|Deno) is not defined/, NODE],
    [/^ReferenceError: (?:require is not defined|could not load module)/, FILES],
    [/^TypeError: could not load module/, FILES],
    [/^ReferenceError: (?:URL|URLSearchParams|TextEncoder|TextDecoder|crypto|structuredClone|AbortController|Blob|Intl|Worker|Atomics) is not defined/, WEB],
  ],
  python: [
    [/^EOFError\b/, KEYBOARD],
    [
      /^ModuleNotFoundError: (?:.*\n[\s\S]*(?:removed from|unvendored)|No module named '(?:_|(?:tkinter|turtle|curses|dbm|fcntl|resource|termios|pwd|grp|syslog)\b))/,
      BROWSER,
    ],
    [/^ModuleNotFoundError\b/, PACKAGES],
    [
      /^(?:urllib\.error\.|http\.client\.|socket\.)?(?:URLError|gaierror|RemoteDisconnected|CannotSendRequest|ConnectionRefusedError|ConnectionError|TimeoutError)\b/,
      NETWORK,
    ],
    [/^OSError: .*(?:unreachable|not a socket|address)/i, NETWORK],
    [/^(?:OSError|RuntimeError|NotImplementedError|BlockingIOError): .*(?:does not support processes|start new thread|Function not implemented)/, PROGRAMS],
  ],
  php: [
    [/undefined function (?:readline|readline_\w+)\(\)|Undefined constant "STD(?:IN|OUT|ERR)"/, KEYBOARD],
    [/undefined function (?:shell_exec|exec|system|passthru|proc_open|popen|pcntl_\w+)\(\)/, PROGRAMS],
    [
      /undefined function (?:curl_\w+|fsockopen|socket_\w+|stream_socket_\w+|ftp_\w+)\(\)|\b(?:https?|ftp):\/\/[^\n]*Failed to open stream|(?:fsockopen|stream_socket_client)\(\):/i,
      NETWORK,
    ],
    [/Failed opening required|Failed to open stream: No such file/, "A listing stands alone: there is no other file beside it, unless it writes one."],
  ],
};

/** A sentence about what is missing here, for the message of an error; undefined when the error is the program's own. */
export function explainAbsent(language: keyof typeof HINTS, message: string): string | undefined {
  return HINTS[language].find(([pattern]) => pattern.test(message))?.[1];
}

/**
 * The event loop of a page, as far as a script of a few lines shows it: one task at a time, and after each task all microtasks, also those that come meanwhile
 * (https://html.spec.whatwg.org/multipage/webappapis.html#event-loop-processing-model). All timers are due at once.
 */

export const LINES = ["log", "timer", "promise", "promise in a promise", "timer with a promise"] as const;
export type Line = (typeof LINES)[number];

interface Job {
  prints: string;
  /** What it adds to the microtasks. */
  adds?: Job;
}

/** The world at a moment. */
export interface Turn {
  running: string;
  microtasks: readonly string[];
  tasks: readonly string[];
  console: readonly string[];
  said: string;
}

/** All moments of a script, the first before it runs. */
export function runScript(lines: readonly Line[]): Turn[] {
  const microtasks: Job[] = [];
  const tasks: Job[] = [];
  const printed: string[] = [];
  const turns: Turn[] = [];
  const note = (running: string, said: string) =>
    turns.push({ running, said, microtasks: microtasks.map(({ prints }) => prints), tasks: tasks.map(({ prints }) => prints), console: [...printed] });
  note("", "The script is a task and waits for its turn.");
  for (const [index, line] of lines.entries()) {
    const id = index + 1;
    if (line === "log") printed.push(`log ${id}`);
    else if (line === "timer") tasks.push({ prints: `timer ${id}` });
    else if (line === "timer with a promise") tasks.push({ prints: `timer ${id}`, adds: { prints: `then ${id}` } });
    else if (line === "promise") microtasks.push({ prints: `then ${id}` });
    else microtasks.push({ prints: `then ${id}`, adds: { prints: `then ${id}b` } });
    note("script", `Line ${id} runs: ${describe(line)}`);
  }
  const runJob = (job: Job, kind: string) => {
    printed.push(job.prints);
    if (job.adds) microtasks.push(job.adds);
    note(job.prints, `${kind} ${job.prints} runs${job.adds ? ` and adds the microtask ${job.adds.prints}` : ""}.`);
  };
  const drain = () => {
    for (let job = microtasks.shift(); job; job = microtasks.shift()) runJob(job, "The microtask");
  };
  drain();
  for (let task = tasks.shift(); task; task = tasks.shift()) {
    runJob(task, "No microtask is left, so the task");
    drain();
  }
  note("", "Nothing waits any more.");
  return turns;
}

function describe(line: Line): string {
  if (line === "log") return "it prints at once.";
  return line.startsWith("timer") ? "its callback becomes a task." : "its reaction becomes a microtask.";
}

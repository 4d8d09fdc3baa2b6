/** Runs jobs that wait for one another, as many at once as there are places. */

export interface Job {
  name: string;
  /** Names of jobs above it that must have passed before it begins. */
  after?: readonly string[];
  /** How many places it takes. 1 unless said. */
  places?: number;
}

/**
 * Run all jobs, in their order as far as places and `after` allow.
 * @param places how many there are; a job that wants more takes all
 * @param run gives whether the job passed; what it throws ends the schedule
 * @param refuse is told of a job that cannot run, and of the job that it waited for in vain
 * @throws Error when a job waits for one that does not stand above it
 */
export async function schedule<J extends Job>(
  jobs: readonly J[],
  places: number,
  run: (job: J) => Promise<boolean>,
  refuse: (job: J, missing: string) => void,
): Promise<void> {
  for (const [index, { name, after = [] }] of jobs.entries())
    for (const other of after)
      if (!jobs.slice(0, index).some((job) => job.name === other)) throw new Error(`"${name}" waits for "${other}", which does not stand above it.`);
  const waiting = [...jobs];
  const running = new Set<Promise<void>>();
  const results = new Map<string, boolean>();
  let free = places;
  const begin = (job: J) => {
    const taken = Math.min(job.places ?? 1, places);
    free -= taken;
    const end: Promise<void> = run(job).then((hasPassed) => {
      results.set(job.name, hasPassed);
      free += taken;
      running.delete(end);
    });
    running.add(end);
  };
  while (waiting.length > 0 || running.size > 0) {
    for (const job of [...waiting]) {
      const missing = job.after?.find((name) => results.get(name) === false);
      const isReady = job.after?.every((name) => results.get(name) === true) ?? true;
      if (missing === undefined && !(isReady && Math.min(job.places ?? 1, places) <= free)) continue;
      waiting.splice(waiting.indexOf(job), 1);
      if (missing === undefined) begin(job);
      else {
        results.set(job.name, false);
        refuse(job, missing);
      }
    }
    if (running.size > 0) await Promise.race(running);
  }
}

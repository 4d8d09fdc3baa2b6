// run: quickjs
// region: retry
const HEALS = new Set([429, 502, 503, 504]);

/** `call` sends the request with its key, and has a time limit.
 *  It answers { status, retryAfter } or throws when nothing came. */
async function withRetries(call, { tries = 4, until, now, wait }) {
  for (let attempt = 0; ; attempt++) {
    let answer, fault;
    try { answer = await call(); } catch (error) { fault = error; }
    if (answer && !HEALS.has(answer.status)) return answer;
    const ceiling = Math.min(10_000, 200 * 2 ** attempt);
    const pause = answer?.retryAfter !== undefined
      ? answer.retryAfter * 1000 : Math.random() * ceiling;
    if (attempt + 1 === tries || now() + pause > until) {
      if (fault) throw fault;
      return answer;
    }
    await wait(pause);
  }
}
// endregion

// A clock that jumps, and random waits of half the ceiling.
let clock = 0;
Math.random = () => 0.5;
const now = () => clock;
const wait = async (ms) => { clock += ms; };

async function show(name, answers) {
  clock = 0;
  const seen = [];
  const call = async () => {
    const answer = answers[seen.length] ?? answers.at(-1);
    seen.push(`${clock} ms: ${answer.status ?? answer}`);
    if (!answer.status) throw new Error(answer);
    return answer;
  };
  const end = await withRetries(call, { until: 5000, now, wait })
    .then(({ status }) => status, ({ message }) => message);
  console.log(`${name}: ${seen.join(", ")} -> ${end}`);
}
await show("heals", ["silence", { status: 503 }, { status: 201 }]);
await show("is told to wait",
  [{ status: 429, retryAfter: 2 }, { status: 201 }]);
await show("our fault", [{ status: 422 }]);
await show("stays down", [{ status: 503 }]);
await show("busy for long", [{ status: 503, retryAfter: 60 }]);

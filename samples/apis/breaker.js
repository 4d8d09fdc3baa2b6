// run: quickjs
function breaker(call, failures, rest) {
  let state = "closed", failed = 0, openedAt = 0;
  return (now) => {
    if (state === "open" && now - openedAt < rest)
      return "refused at once";
    if (state === "open") state = "half-open";  // let one call try
    try {
      const answer = call(now);
      state = "closed";
      failed = 0;
      return answer;
    } catch {
      failed++;
      if (state === "half-open" || failed >= failures) {
        state = "open";
        openedAt = now;
      }
      return `timeout, now ${state}`;
    }
  };
}

// The payment provider is down from second 5 to second 60.
const pay = breaker((now) => {
  if (now >= 5 && now < 60) throw new Error("timeout");
  return "paid";
}, 3, 30);                      // open after 3 failures, rest 30 s
for (const now of [0, 5, 10, 15, 20, 25, 45, 50, 60, 75, 80])
  console.log(`second ${now}: ${pay(now)}`);

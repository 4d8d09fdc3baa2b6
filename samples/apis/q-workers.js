// run: quickjs
/** 50 workers. Two bookings arrive each second and wait. */
function run(seconds, limit, placesForPayment = 50) {
  const busyUntil = [];                // when each payment call ends
  for (let now = 0; now < seconds; now++) {
    while (busyUntil[0] <= now) busyUntil.shift();
    for (let booking = 0; booking < 2; booking++)
      if (busyUntil.length < placesForPayment)
        busyUntil.push(now + Math.min(30, limit));
    if ([5, 15, 25, 35].includes(now))
      console.log(`second ${String(now).padStart(2)}:`,
        `${busyUntil.length} wait for the provider,`,
        busyUntil.length < 50 ? "reads are answered"
          : "GET /shows gets no answer");
  }
}

console.log("--- symptom ---");
run(40, Infinity);
console.log("--- mended ---");
run(40, 2, 10);

async function ask(buyer) {
  console.log(buyer + ": request");
  await null; // gives the thread back, even if nothing is awaited
  console.log(buyer + ": answer");
}

ask("Ana");
ask("Ben");
console.log("end of the script");

import { label, loads } from "./seat-label.ts";
import * as again from "./seat-label.ts";

console.log(label("B", 7), loads);
console.log(again.label("B", 8), loads);
console.log("exported:", Object.keys(again).join(" "));

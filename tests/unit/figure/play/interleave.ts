/** Orders in which two people can press their next statement. */
import { goOn, type Hall, type Level, type Name, openHall, type Story } from "../../../../src/figure/play/models/isolation.ts";

/** All twenty orders of three statements of each. */
export function interleave(ana = 3, ben = 3): Name[][] {
  if (ana === 0 && ben === 0) return [[]];
  return [
    ...(ana > 0 ? interleave(ana - 1, ben).map((rest): Name[] => ["Ana", ...rest]) : []),
    ...(ben > 0 ? interleave(ana, ben - 1).map((rest): Name[] => ["Ben", ...rest]) : []),
  ];
}

/** Press in an order. Who waits is pressed again when the row is free; who failed is left so after its three statements. */
export function play(level: Level, story: Story, order: readonly Name[]): { hall: Hall; stages: string[] } {
  let hall = openHall(level, story);
  const stages: string[] = [];
  const isOver = (name: Name) => order.length === 6 && hall[name].stage === "failed";
  const press = (name: Name) => {
    if (!isOver(name)) hall = goOn(hall, name);
    stages.push(`${hall.Ana.stage} / ${hall.Ben.stage}`);
  };
  for (const name of order) press(name);
  // A statement that waited was pressed in vain once or twice.
  if (order.length === 6)
    for (let rest = 0; rest < 3; rest++) for (const name of ["Ana", "Ben"] as const) if (["has written", "has read"].includes(hall[name].stage)) press(name);
  return { hall, stages };
}

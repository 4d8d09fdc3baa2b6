import { describe, expect, it, vi } from "vitest";
import { makeTurns } from "../../../src/run/turns.ts";

const never = new AbortController().signal;

describe("turns", () => {
  it("lets as many in as the limit says, and the others in the order they came", async () => {
    const take = makeTurns(2);
    const order: string[] = [];
    const enter = async (name: string) => {
      const end = await take(never);
      order.push(name);
      return end;
    };
    const first = await enter("a");
    await enter("b");
    const third = enter("c");
    const fourth = enter("d");
    await Promise.resolve();
    expect(order).toEqual(["a", "b"]);
    first();
    (await third)();
    await fourth;
    expect(order).toEqual(["a", "b", "c", "d"]);
  });

  it("says when there is no turn free, and only then", async () => {
    const take = makeTurns(1);
    const waiting = vi.fn();
    const end = await take(never, waiting);
    expect(waiting).not.toHaveBeenCalled();
    const next = take(never, waiting);
    expect(waiting).toHaveBeenCalledOnce();
    end();
    await next;
  });

  it("leaves the queue when the signal is aborted", async () => {
    const take = makeTurns(1);
    const end = await take(never);
    const abort = new AbortController();
    const gone = take(abort.signal);
    const next = take(never);
    abort.abort(new Error("gone"));
    await expect(gone).rejects.toThrow("gone");
    await expect(take(abort.signal)).rejects.toThrow("gone");
    end();
    await next;
  });

  it("counts a turn that is ended twice once", async () => {
    const take = makeTurns(1);
    const end = await take(never);
    end();
    end();
    await take(never);
    const waiting = vi.fn();
    void take(never, waiting);
    expect(waiting).toHaveBeenCalledOnce();
  });
});

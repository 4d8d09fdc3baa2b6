// tested by: contract
/** One HTTP request to the box office under test. */

export interface Answer {
  status: number;
  headers: Headers;
  /** The body as it came. */
  text: string;
  /** The parsed body; undefined when it is empty or not JSON. */
  json: unknown;
  /** What was asked, for messages. */
  asked: string;
}

export interface Asking {
  headers?: Record<string, string>;
  /** Sent as JSON. */
  json?: unknown;
  /** Sent as it is. */
  body?: string;
}

export class Client {
  readonly base: string;

  constructor(base: string) {
    this.base = base.replace(/\/+$/, "");
  }

  async ask(method: string, path: string, asking: Asking = {}): Promise<Answer> {
    const body = asking.json === undefined ? asking.body : JSON.stringify(asking.json);
    const type: Record<string, string> = asking.json === undefined ? {} : { "content-type": "application/json" };
    const response = await fetch(this.base + path, {
      method,
      headers: { ...type, ...asking.headers },
      ...(body === undefined ? {} : { body }),
      signal: AbortSignal.timeout(30_000),
    });
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, json: parse(text), asked: `${method} ${path}` };
  }

  get(path: string, headers: Record<string, string> = {}): Promise<Answer> {
    return this.ask("GET", path, { headers });
  }

  hold(show: string, seats: string[], buyer = "ana@example.org"): Promise<Answer> {
    return this.ask("POST", `/shows/${show}/holds`, { json: { seats, buyer } });
  }

  book(hold: string, key: string): Promise<Answer> {
    return this.ask("POST", `/holds/${hold}/booking`, { headers: { "idempotency-key": key } });
  }

  cancel(booking: string): Promise<Answer> {
    return this.ask("DELETE", `/bookings/${booking}`);
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

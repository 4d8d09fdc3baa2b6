/** The lines of fields in YAML. The parser's events know where everything stands; its values do not. */
import { EVENT_ID, type Event, parseEvents } from "js-yaml";

/**
 * The line, from 1, of the field that keys and indexes lead to, or of what comes nearest to it on the way.
 * @throws YAMLException when the text is no YAML
 */
export function locateField(yaml: string, path: readonly PropertyKey[]): number {
  const wanted = path.map(String);
  let best = { depth: 0, start: 0 };
  const note = (here: readonly string[], start: number) => {
    if (start >= 0 && here.length > best.depth && here.every((key, depth) => key === wanted[depth])) best = { depth: here.length, start };
  };
  readValue(parseEvents(yaml, {}).values(), yaml, [], note);
  return yaml.slice(0, best.start).split("\n").length;
}

type Note = (path: readonly string[], start: number) => void;

/** Reads one value with all that is in it; false when the events of a list or mapping end here. */
function readValue(events: Iterator<Event>, yaml: string, path: readonly string[], note: Note): boolean {
  const next = events.next();
  if (next.done === true || next.value.type === EVENT_ID.POP) return false;
  const event = next.value;
  if (event.type === EVENT_ID.DOCUMENT) return readValue(events, yaml, path, note);
  if (event.type === EVENT_ID.SCALAR) note(path, event.valueStart);
  if (event.type === EVENT_ID.SEQUENCE) {
    note(path, event.start);
    for (let index = 0; readValue(events, yaml, [...path, String(index)], note); index++);
  }
  if (event.type === EVENT_ID.MAPPING) {
    note(path, event.start);
    for (let key = events.next(); key.done !== true && key.value.type !== EVENT_ID.POP; key = events.next()) {
      const { value: event } = key;
      const name = event.type === EVENT_ID.SCALAR ? yaml.slice(event.valueStart, event.valueEnd) : "";
      if (event.type === EVENT_ID.SCALAR) note([...path, name], event.valueStart);
      readValue(events, yaml, [...path, name], note);
    }
  }
  return true;
}

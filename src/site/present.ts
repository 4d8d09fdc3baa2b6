/**
 * What the rules of the content have asked for already, so that it must be there; templates need it for their types.
 * @throws Error when it is not, which is a fault of the rules and not of the author
 */
export function present<Value>(value: Value | undefined, name: string): Value {
  if (value === undefined) throw new Error(`${name} is not there, although the content passed its rules. Mend src/guide/rules.`);
  return value;
}

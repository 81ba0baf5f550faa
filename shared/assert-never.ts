/** Closes a switch: a case the types do not know reaches this and names itself. */
export function assertNever(value: never): never {
  throw new Error(`Unexpected case: ${JSON.stringify(value)}`);
}

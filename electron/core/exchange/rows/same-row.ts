/** Whether every field has the value that the stored row has. */
export function sameRow<Fields extends object>(fields: Fields, stored: Fields): boolean {
  return (Object.keys(fields) as (keyof Fields)[]).every((key) => fields[key] === stored[key]);
}

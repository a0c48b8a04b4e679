/** What is written in a field of a form; nothing where there is no such field. */
export function textField(fields: FormData, name: string): string {
  const value = fields.get(name);
  return typeof value === "string" ? value : "";
}

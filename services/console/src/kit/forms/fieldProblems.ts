import type { FormInstance } from "antd";
import { Problem } from "@/kit/api/problem";

/** Put what a service says of single fields of the body beside them; false where it names none of them. */
export function showAtFields(form: FormInstance, error: unknown): boolean {
  if (!(error instanceof Problem)) return false;
  const named = error.mistakes.filter(({ loc: [where, field] }) => where === "body" && field !== undefined);
  form.setFields(named.map(({ loc, detail }) => ({ name: loc.slice(1), errors: [detail] })));
  return named.length > 0;
}

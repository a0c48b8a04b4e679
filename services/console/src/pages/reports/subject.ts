import type { ReportSubject } from "@/kit/access/may";
import type { ReportRead } from "./reportQueries";

/** What decides who may do something with the report. */
export function subjectOf({ state, content }: ReportRead): ReportSubject {
  return { site_id: content.site.id, state, people: content.people, signed_by: content.signature?.signed_by ?? null };
}

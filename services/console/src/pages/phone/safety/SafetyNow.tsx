import { LoneCard } from "./LoneCard";
import { useMyLoneWork } from "./queries";

/** The sign that this person owes, on the first page; the call for help stands above every page. */
export function SafetyNow() {
  const work = useMyLoneWork().data;
  return work ? <LoneCard work={work} /> : null;
}

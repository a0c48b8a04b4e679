import { SeverityMark } from "@/kit/severity/SeverityMark";
import { GRAVEST_FIRST } from "@/kit/severity/severities";

/** The severities as the options of a `Select`. */
export const SEVERITY_OPTIONS = GRAVEST_FIRST.map((severity) => ({
  value: severity,
  label: <SeverityMark severity={severity} label size={14} />,
}));

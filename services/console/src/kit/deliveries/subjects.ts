import { useTranslation } from "react-i18next";

/** What people are told or asked about, as the services name it; a newer release may know more. */
export const SUBJECTS = [
  "incident",
  "presence_check",
  "away_pass",
  "shift",
  "post",
  "command",
  "handover",
  "meeting",
  "task",
  "lone_worker",
  "sos",
  "reminder",
  "inspection",
  "finding",
  "improvement",
  "test_alarm",
] as const;
export type SubjectType = (typeof SUBJECTS)[number];

/** What a type of subject is called. */
export function useSubjectName(): (type: string) => string {
  const { t } = useTranslation("kit");
  return (type) => {
    const known = SUBJECTS.find((one) => one === type);
    return t(`subject.${known ?? "other"}`);
  };
}

/** A page of our own; null for anything that would lead elsewhere. */
export function ownPage(path: string | null | undefined): string | null {
  return path && /^\/(?![/\\])/.test(path) ? path : null;
}

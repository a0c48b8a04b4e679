import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { Verdict } from "@/kit/access/verdict";
import type { ShiftRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { useSites } from "@/kit/sites/sites";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { useEvidence, type Scanned } from "./evidence";
import { usePersonId } from "./phoneQueries";
import { PhoneButton } from "./PhoneButton";
import { isQueued } from "@/kit/outbox/queue";

/** What cannot be taken back asks first. */
const FINAL: readonly Step[] = ["check-out", "end"];

type Step = "start" | "end" | "check-in" | "check-out";

function useStepVerdict(shift: ShiftRead, step: Step): Verdict {
  const may = useMay();
  const personId = usePersonId();
  const site = useSites().get(shift.site_id);
  const subject = { ...shift, site_active: site?.active, staff_id: personId };
  switch (step) {
    case "start":
      return may("startShift", subject);
    case "end":
      return may("endShift", subject);
    case "check-in":
      return may("checkIn", subject);
    case "check-out":
      return may("checkOut", subject);
  }
}

interface StepButtonProps {
  shift: ShiftRead;
  kind: Step;
  /** Something is missing for it; the page says what. */
  blocked?: boolean;
  /** What the press does instead of sending the step at once: asking first. */
  onPress?: () => void;
  /** The code that was scanned at the post. */
  scanned?: Scanned;
}

/** One step of my shift. */
export function StepButton({ shift, kind, blocked = false, onPress, scanned }: StepButtonProps) {
  const { t } = useTranslation("phone");
  const personId = usePersonId();
  const sites = useSites();
  const queued = isQueued(useOutbox(), personId, kind, shift.id);
  const label = sites.get(shift.site_id)?.name ?? "";
  const final = FINAL.includes(kind);
  const verdict = useStepVerdict(shift, kind);
  const evidence = useEvidence(shift.site_id, scanned);
  const send = (): void => {
    if (kind === "start" || kind === "end") post({ kind, target: shift.id, label });
    else void evidence().then((found) => post({ kind, target: shift.id, label, ...found }));
  };
  const press = onPress ?? send;
  return (
    <PhoneButton verdict={verdict} look={final ? "plain" : "good"} disabled={queued || blocked} onClick={press}>
      <Icon name={queued ? "clock" : final ? "out" : "check"} /> {t(`kit:job.${kind}`)}
    </PhoneButton>
  );
}

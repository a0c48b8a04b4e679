import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { useLeaving } from "@/kit/duty/leaving";
import { AskFirst } from "./AskFirst";
import { post } from "@/kit/outbox/outbox";
import { useOpenIncidents, usePersonId } from "./phoneQueries";
import { StepButton } from "./StepButton";
import { useEvidence, type Scanned } from "./evidence";

interface LeaveProps {
  shift: ShiftRead;
  /** What people call the shift: its site. */
  label: string;
}

/** Ends the shift. Over incidents that are not resolved only with a word to whom they were handed over. */
export function EndShift({ shift, label }: LeaveProps) {
  const { t } = useTranslation("phone");
  const open = useOpenIncidents(shift.site_id);
  const people = shift.assignments.map(({ staff_id }) => staff_id);
  const follows = useLeaving(shift.site_id, people, open);
  const [asking, setAsking] = useState(false);
  if (!asking) return <StepButton shift={shift} kind="end" onPress={() => setAsking(true)} />;
  const end = (word: string): void => {
    post({ kind: "end", target: shift.id, label, text: word === "" ? null : word });
    setAsking(false);
  };
  return (
    <AskFirst
      question={t("end.ask", { site: label })}
      follows={follows}
      {...(open > 0 ? { word: t("end.handOver") } : {})}
      needed={open > 0}
      button={t("kit:job.end")}
      onCancel={() => setAsking(false)}
      onDo={end}
    />
  );
}

/** Checks the person out. */
export function CheckOut({ shift, label, scanned }: LeaveProps & { scanned?: Scanned }) {
  const { t } = useTranslation("phone");
  const open = useOpenIncidents(shift.site_id);
  const follows = useLeaving(shift.site_id, [usePersonId()], open);
  const evidence = useEvidence(shift.site_id, scanned);
  const [asking, setAsking] = useState(false);
  if (!asking) return <StepButton shift={shift} kind="check-out" onPress={() => setAsking(true)} />;
  return (
    <AskFirst
      question={t("end.askCheckOut", { site: label })}
      follows={follows}
      button={t("kit:job.check-out")}
      onCancel={() => setAsking(false)}
      onDo={() => {
        void evidence().then((found) => post({ kind: "check-out", target: shift.id, label, ...found }));
        setAsking(false);
      }}
    />
  );
}

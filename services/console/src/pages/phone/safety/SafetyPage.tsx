import { useTranslation } from "react-i18next";
import { useOutbox } from "@/kit/outbox/outbox";
import { useSos } from "@/kit/sos/useSos";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { AskForHelp } from "./AskForHelp";
import { HeldList } from "./HeldList";
import { LoneCard } from "./LoneCard";
import { LoneForm } from "./LoneForm";
import { useMyLoneWork } from "./queries";

/** Help at once, working alone, and what this person holds. */
export default function SafetyPage() {
  const { t } = useTranslation("safety");
  const personId = usePersonId();
  const out = useSos().some(({ opened_by }) => opened_by?.staff_id === personId);
  const waits = useOutbox().some((job) => job.kind === "sos" && job.personId === personId && job.state !== "refused");
  const work = useMyLoneWork().data;
  const { shifts } = useMyShifts();
  const here = shifts.find((shift) =>
    shift.assignments.some((seat) => seat.staff_id === personId && seat.presence === "present"),
  );
  return (
    <>
      <h1>{t("title")}</h1>
      {out || waits ? null : <AskForHelp />}
      {work ? <LoneCard work={work} /> : null}
      {work === null && here ? <LoneForm siteId={here.site_id} /> : null}
      <HeldList />
    </>
  );
}

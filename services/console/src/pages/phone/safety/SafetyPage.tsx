import { useTranslation } from "react-i18next";
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
  const asked = useSos().some(({ opened_by }) => opened_by?.staff_id === personId);
  const work = useMyLoneWork().data;
  const { shifts } = useMyShifts();
  const here = shifts.find((shift) =>
    shift.assignments.some((seat) => seat.staff_id === personId && seat.presence === "present"),
  );
  return (
    <>
      <h1>{t("title")}</h1>
      {asked ? null : <AskForHelp />}
      {work ? <LoneCard work={work} /> : null}
      {work === null && here ? <LoneForm siteId={here.site_id} /> : null}
      <HeldList />
    </>
  );
}

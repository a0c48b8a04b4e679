import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { mayOrder } from "@/kit/access/may";
import { useMay, usePerson } from "@/kit/access/useMay";
import type { ShiftRead } from "@/kit/api/types";
import { useLeaving } from "@/kit/duty/leaving";
import { useOpenAt } from "@/kit/incidents/moves";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Follows, Reason } from "./Presence";
import { useRosterChanges } from "./rosterQueries";
import dialog from "./dialogs.module.css";

/** Ends a running shift. Before its time, without relief, or over open incidents whoever may do so says why. */
export function EndButton({ shift, onEnded }: { shift: ShiftRead; onEnded: () => void }) {
  const { t } = useTranslation("roster");
  const { end } = useRosterChanges();
  const sayFailure = useSayFailure();
  const may = useMay();
  const person = usePerson();
  const [reason, setReason] = useState("");
  const [leaveOpen, setLeaveOpen] = useState(false);
  const [release, setRelease] = useState(false);
  const open = useOpenAt(shift.site_id);
  const people = shift.assignments.map(({ staff_id }) => staff_id);
  const follows = useLeaving(shift.site_id, people, open);
  const ending = { shift, reason: reason.trim(), leaveOpen, release };
  const description = (
    <div className={dialog.ending}>
      <Follows all={follows} />
      <Reason label={t("end.reason")} value={reason} onChange={setReason} />
      <Checkbox checked={leaveOpen} onChange={(event) => setLeaveOpen(event.target.checked)}>
        {t("end.leaveOpen")}
      </Checkbox>
      {person !== null && mayOrder(person, shift) ? (
        <Checkbox checked={release} onChange={(event) => setRelease(event.target.checked)}>
          {t("end.release")}
        </Checkbox>
      ) : null}
    </div>
  );
  return (
    <MayButton
      verdict={may("endShift", shift)}
      confirm={{
        title: t("end.ask"),
        description,
        okText: t("end.button"),
        onConfirm: () => end.mutateAsync(ending).then(onEnded, sayFailure),
      }}
      danger
    >
      {t("end.button")}
    </MayButton>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { ScheduleRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { resumeSchedule, retireSchedule, useScheduleMove } from "@/kit/schedules/data";
import { EditDialog } from "./EditDialog";
import { PauseDialog } from "./PauseDialog";

/** What can be done about a schedule: a pause, other dates, taking it out of use. */
export function ScheduleMoves({ schedule, zone }: { schedule: ScheduleRead; zone: string }) {
  const { t } = useTranslation("schedules");
  const may = useMay();
  const go = useNavigate();
  const [asked, setAsked] = useState<"change" | "pause" | null>(null);
  const resume = useScheduleMove(resumeSchedule);
  const retire = useScheduleMove(retireSchedule);
  const close = (): void => setAsked(null);
  if (schedule.state === "retired") return null;
  return (
    <>
      {schedule.state === "paused" ? (
        <MayButton
          verdict={may("resumeSchedule", schedule)}
          loading={resume.isPending}
          onClick={() => resume.mutate(schedule)}
        >
          {t("resume")}
        </MayButton>
      ) : null}
      {schedule.state === "active" ? (
        <MayButton verdict={may("pauseSchedule", schedule)} onClick={() => setAsked("pause")}>
          {t("pause.button")}
        </MayButton>
      ) : null}
      <MayButton verdict={may("changeSchedule", schedule)} onClick={() => setAsked("change")}>
        {t("change")}
      </MayButton>
      <MayButton
        verdict={may("retireSchedule", schedule)}
        danger
        loading={retire.isPending}
        confirm={{
          title: t("retireAsk"),
          okText: t("retire"),
          onConfirm: () =>
            retire.mutate(schedule, { onSuccess: () => void go(pathTo.schedules({ site: schedule.site_id })) }),
        }}
      >
        {t("retire")}
      </MayButton>
      {asked === "change" ? <EditDialog siteId={schedule.site_id} schedule={schedule} onClose={close} /> : null}
      {asked === "pause" ? <PauseDialog schedule={schedule} zone={zone} onClose={close} /> : null}
    </>
  );
}

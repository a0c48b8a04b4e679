import { DUTY_CHIEF } from "@/kit/auth/roles";
import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay, usePerson } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";
import type { ShiftRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { useSayFailure } from "@/kit/states/useSayFailure";
import dialog from "./dialogs.module.css";

const LIST = "/api/roster/v1/meetings";
const OF_A_SHIFT = ["pre_shift", "post_shift"] as const;
type Kind = (typeof OF_A_SHIFT)[number];

/** The meetings and the log of a shift; its chief holds a meeting from here. */
export function ShiftMeetings({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("meetings");
  const may = useMay();
  const person = usePerson();
  const navigate = useNavigate();
  const sayFailure = useSayFailure();
  const cache = useQueryClient();
  const { data } = useQuery({
    queryKey: ["meetings", "of-shift", shift.id],
    queryFn: () => ok(roster.GET(LIST, { params: { query: { shift_id: shift.id } } })),
  });
  const open = useMutation({
    mutationFn: (kind: Kind) => ok(roster.POST(LIST, { body: { shift_id: shift.id, kind } })),
    onSettled: () => cache.invalidateQueries({ queryKey: ["meetings"] }),
    onSuccess: (meeting) => void navigate(pathTo.meeting(meeting.id)),
    onError: sayFailure,
  });
  const leads = shift.assignments.some((one) => one.staff_id === person?.id && one.post === DUTY_CHIEF);
  return (
    <p className={dialog.links} aria-label={t("shift.label")}>
      {OF_A_SHIFT.map((kind) => {
        const meeting = data?.items.find((one) => one.kind === kind);
        const name = t(`kit:meetingKind.${kind}`);
        if (meeting) {
          return (
            <Link key={kind} to={pathTo.meeting(meeting.id)}>
              {name} · {t(`state.${meeting.state}`)}
            </Link>
          );
        }
        if (!leads || data === undefined || (kind === "post_shift" && shift.started_at === null)) return null;
        return (
          <MayButton
            key={kind}
            verdict={may("openMeeting", { site_id: shift.site_id })}
            size="small"
            dense
            loading={open.isPending}
            onClick={() => open.mutate(kind)}
          >
            {t("shift.open", { kind: name })}
          </MayButton>
        );
      })}
      <Link to={pathTo.dutyLog({ site: shift.site_id, shift: shift.id })}>{t("log")}</Link>
    </p>
  );
}

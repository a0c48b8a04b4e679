import { Input } from "antd";
import type { TextAreaRef } from "antd/es/input/TextArea";
import { useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { Verdict } from "@/kit/access/verdict";
import type { ShiftRead } from "@/kit/api/types";
import { TimeField } from "@/kit/dates/TimeField";
import { EvidenceTag } from "@/kit/duty/EvidenceTag";
import { isRunning, isToBegin } from "@/kit/duty/states";
import { byPerson } from "@/kit/duty/byPerson";
import { useLeaving } from "@/kit/duty/leaving";
import { useOpenAt } from "@/kit/incidents/moves";
import ask from "@/kit/incidents/ask/ask.module.css";
import { usePostName } from "@/kit/posts";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { lastAt } from "@/kit/time/days";
import { Moment } from "@/kit/time/Time";
import { useRoster } from "./RosterContext";
import { useAttendance } from "./rosterQueries";
import styles from "./roster.module.css";
import dialog from "./dialogs.module.css";

const LONGEST_REASON = 200;

/** Who came and who left; whoever is in command may check people in and out who cannot do it themselves. */
export function Presence({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("roster");
  const { staff } = useRoster();
  const may = useMay();
  const postName = usePostName();
  const comes = isToBegin(shift) || isRunning(shift);
  return (
    <ul className={dialog.presence}>
      {byPerson(shift.assignments).map((one) => {
        const name = staff.get(one.staff_id)?.name ?? "…";
        const subject = { site_id: shift.site_id, staff_id: one.staff_id, assignments: shift.assignments };
        return (
          <li key={one.staff_id}>
            <b>{name}</b>
            <span>{one.posts.map(postName).join(" · ")}</span>
            <span>
              {t(one.check_out_basis === "lapsed" ? "presence.forgotten" : `presence.${one.presence}`)}{" "}
              {one.replaced_at ? <b>{t("presence.replaced")} </b> : null}
              {one.checked_in_at ? (
                <Moment at={one.checked_out_at ?? one.checked_in_at} zone={zone} bare seconds={false} />
              ) : null}
              {one.late ? <b className={styles.red}> {t("presence.late")}</b> : null}{" "}
              <EvidenceTag evidence={one.check_out_evidence ?? one.check_in_evidence} />
              {one.claim_reason && one.check_in_recorded_at ? (
                <small>
                  {" "}
                  {t("presence.recorded")} <Moment at={one.check_in_recorded_at} zone={zone} bare seconds={false} />
                  {` · ${one.claim_reason}`}
                </small>
              ) : null}
            </span>
            {comes && one.presence === "expected" ? (
              <CheckIn
                verdict={may("checkIn", subject)}
                shiftId={shift.id}
                staffId={one.staff_id}
                name={name}
                zone={zone}
              />
            ) : null}
            {shift.state !== "archived" && one.presence === "present" ? (
              <CheckOut verdict={may("checkOut", subject)} shift={shift} staffId={one.staff_id} name={name} />
            ) : null}
          </li>
        );
      })}
      {shift.assignments.length === 0 ? <li className={styles.red}>{t("empty")}</li> : null}
    </ul>
  );
}

interface PersonProps {
  verdict: Verdict;
  shiftId: string;
  staffId: string;
  name: string;
}

/** Now, or at a time that is claimed: one further back than the site tolerates needs a reason, and who vouches for it. */
function CheckIn({ verdict, shiftId, staffId, name, zone }: PersonProps & { zone: string }) {
  const { t } = useTranslation("roster");
  const { checkIn } = useAttendance(shiftId);
  const sayFailure = useSayFailure();
  const [came, setCame] = useState<string | null>(null);
  const [reason, setReason] = useState("");
  const record = (): Promise<unknown> => {
    const at = came === null ? null : new Date(lastAt(came, zone, Date.now())).toISOString();
    return checkIn.mutateAsync({ staffId, at, reason: reason.trim() }).catch(sayFailure);
  };
  return (
    <MayButton
      verdict={verdict}
      dense
      confirm={{
        title: t("checkIn.ask", { name }),
        description: (
          <div className={dialog.form}>
            <TimeField titled optional label={t("checkIn.at")} zone={zone} value={came} onChange={setCame} />
            <Reason label={t("checkIn.reason")} value={reason} onChange={setReason} />
          </div>
        ),
        okText: t("checkIn.button"),
        onConfirm: record,
      }}
      size="small"
      aria-label={`${t("checkIn.button")} ${t("checkIn.ask", { name })}`}
    >
      {t("checkIn.button")}
    </MayButton>
  );
}

function CheckOut({ verdict, shift, staffId, name }: Omit<PersonProps, "shiftId"> & { shift: ShiftRead }) {
  const { t } = useTranslation("roster");
  const { checkOut } = useAttendance(shift.id);
  const follows = useLeaving(shift.site_id, [staffId], useOpenAt(shift.site_id));
  const sayFailure = useSayFailure();
  const [reason, setReason] = useState("");
  return (
    <MayButton
      verdict={verdict}
      dense
      confirm={{
        title: t("checkOut.ask", { name }),
        description: (
          <div className={dialog.form}>
            <Follows all={follows} />
            <Reason label={t("checkOut.reason")} value={reason} onChange={setReason} />
          </div>
        ),
        okText: t("checkOut.button"),
        onConfirm: () => checkOut.mutateAsync({ staffId, reason: reason.trim() }).catch(sayFailure),
      }}
      size="small"
      aria-label={`${t("checkOut.button")} ${t("checkOut.ask", { name })}`}
    >
      {t("checkOut.button")}
    </MayButton>
  );
}

/** What will be so once it is done. */
export function Follows({ all }: { all: readonly string[] }) {
  if (all.length === 0) return null;
  return (
    <ul className={ask.follows}>
      {all.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}

interface ReasonProps {
  ref?: Ref<TextAreaRef>;
  label: string;
  value: string;
  onChange: (reason: string) => void;
}

/** Why something is done that is refused without one. */
export function Reason({ ref, label, value, onChange }: ReasonProps) {
  return (
    <Input.TextArea
      {...(ref ? { ref } : {})}
      aria-label={label}
      placeholder={label}
      value={value}
      maxLength={LONGEST_REASON}
      autoSize={{ minRows: 2, maxRows: 4 }}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}

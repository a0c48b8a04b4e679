import { Button, Input, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { byPerson } from "@/kit/duty/byPerson";
import { usePostName } from "@/kit/posts";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Moment } from "@/kit/time/Time";
import { useRoster } from "./RosterContext";
import { useAttendance } from "./rosterQueries";
import styles from "./roster.module.css";

const LONGEST_REASON = 500;
const BINDING: readonly ShiftRead["state"][] = ["published", "open"];

/** Who came and who left; whoever plans may check people in and out who cannot do it themselves. */
export function Presence({ shift, zone }: { shift: ShiftRead; zone: string }) {
  const { t } = useTranslation("roster");
  const { staff, mayPlan } = useRoster();
  const postName = usePostName();
  const recordable = mayPlan && BINDING.includes(shift.state);
  return (
    <ul className={styles.presence}>
      {byPerson(shift.assignments).map((one) => {
        const name = staff.get(one.staff_id)?.name ?? "…";
        return (
          <li key={one.staff_id}>
            <b>{name}</b>
            <span>{one.posts.map(postName).join(" · ")}</span>
            <span>
              {t(`presence.${one.presence}`)}{" "}
              {one.checked_in_at ? (
                <Moment at={one.checked_out_at ?? one.checked_in_at} zone={zone} bare seconds={false} />
              ) : null}
            </span>
            {recordable && one.presence === "expected" ? (
              <CheckIn shiftId={shift.id} staffId={one.staff_id} name={name} />
            ) : null}
            {recordable && one.presence === "present" ? (
              <CheckOut shiftId={shift.id} staffId={one.staff_id} name={name} />
            ) : null}
          </li>
        );
      })}
      {shift.assignments.length === 0 ? <li className={styles.red}>{t("empty")}</li> : null}
    </ul>
  );
}

interface PersonProps {
  shiftId: string;
  staffId: string;
  name: string;
}

function CheckIn({ shiftId, staffId, name }: PersonProps) {
  const { t } = useTranslation("roster");
  const { checkIn } = useAttendance(shiftId);
  const sayFailure = useSayFailure();
  return (
    <Popconfirm
      title={t("checkIn.ask", { name })}
      okText={t("checkIn.button")}
      onConfirm={() => checkIn.mutateAsync(staffId).catch(sayFailure)}
    >
      <Button size="small" aria-label={t("checkIn.ask", { name })}>
        {t("checkIn.button")}
      </Button>
    </Popconfirm>
  );
}

function CheckOut({ shiftId, staffId, name }: PersonProps) {
  const { t } = useTranslation("roster");
  const { checkOut } = useAttendance(shiftId);
  const sayFailure = useSayFailure();
  const [reason, setReason] = useState("");
  return (
    <Popconfirm
      title={t("checkOut.ask", { name })}
      description={
        <Input.TextArea
          aria-label={t("checkOut.reason")}
          placeholder={t("checkOut.reason")}
          value={reason}
          maxLength={LONGEST_REASON}
          autoSize={{ minRows: 2, maxRows: 4 }}
          onChange={(event) => setReason(event.target.value)}
        />
      }
      okText={t("checkOut.button")}
      onConfirm={() => checkOut.mutateAsync({ staffId, reason: reason.trim() }).catch(sayFailure)}
    >
      <Button size="small" aria-label={t("checkOut.ask", { name })}>
        {t("checkOut.button")}
      </Button>
    </Popconfirm>
  );
}

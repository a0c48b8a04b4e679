import { Button, Checkbox, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { useMay } from "@/kit/auth/rights";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Reason } from "./Presence";
import { useRosterChanges } from "./rosterQueries";
import styles from "./roster.module.css";

/** Ends a running shift. Before its time, without relief, or over open incidents whoever may do so says why. */
export function EndButton({ shift, onEnded }: { shift: ShiftRead; onEnded: () => void }) {
  const { t } = useTranslation("roster");
  const { end } = useRosterChanges();
  const sayFailure = useSayFailure();
  const mayRelease = useMay("configure");
  const [reason, setReason] = useState("");
  const [leaveOpen, setLeaveOpen] = useState(false);
  const [release, setRelease] = useState(false);
  const ending = { shift, reason: reason.trim(), leaveOpen, release };
  return (
    <Popconfirm
      title={t("end.ask")}
      description={
        <div className={styles.ending}>
          <Reason label={t("end.reason")} value={reason} onChange={setReason} />
          <Checkbox checked={leaveOpen} onChange={(event) => setLeaveOpen(event.target.checked)}>
            {t("end.leaveOpen")}
          </Checkbox>
          {mayRelease ? (
            <Checkbox checked={release} onChange={(event) => setRelease(event.target.checked)}>
              {t("end.release")}
            </Checkbox>
          ) : null}
        </div>
      }
      okText={t("end.button")}
      onConfirm={() => end.mutateAsync(ending).then(onEnded, sayFailure)}
    >
      <Button danger>{t("end.button")}</Button>
    </Popconfirm>
  );
}

import { Button, Popconfirm } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { Reason } from "./Presence";
import { useRosterChanges } from "./rosterQueries";

/** Ends a running shift. Before its time, or without relief, headquarters orders it with a reason. */
export function EndButton({ shift, onEnded }: { shift: ShiftRead; onEnded: () => void }) {
  const { t } = useTranslation("roster");
  const { end } = useRosterChanges();
  const sayFailure = useSayFailure();
  const [reason, setReason] = useState("");
  return (
    <Popconfirm
      title={t("end.ask")}
      description={<Reason label={t("end.reason")} value={reason} onChange={setReason} />}
      okText={t("end.button")}
      onConfirm={() => end.mutateAsync({ shift, reason: reason.trim() }).then(onEnded, sayFailure)}
    >
      <Button danger>{t("end.button")}</Button>
    </Popconfirm>
  );
}

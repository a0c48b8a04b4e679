import { Checkbox } from "antd";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { incident as service, ok } from "@/kit/api/clients";
import type { IncidentDetail } from "@/kit/api/types";
import { WordDialog } from "@/kit/incidents/ask/WordDialog";
import { useSayFailure } from "@/kit/states/useSayFailure";

/** A call for help is stood down with a reason, and a false alarm is marked; it is not simply resolved. */
export function StandDown({ incident }: { incident: IncidentDetail }) {
  const { t } = useTranslation("incident");
  const may = useMay();
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  const [asking, setAsking] = useState(false);
  const [falseAlarm, setFalseAlarm] = useState(false);
  const { mutate, isPending } = useMutation({
    mutationFn: (reason: string) =>
      ok(
        service.POST("/api/incident/v1/incidents/{incident_id}/stand-down", {
          params: { path: { incident_id: incident.id } },
          body: { reason: reason.trim(), false_alarm: falseAlarm, confirmed: true },
        }),
      ),
    onError: sayFailure,
    onSuccess: () => setAsking(false),
    onSettled: () => Promise.all(["incidents", "incident"].map((key) => cache.invalidateQueries({ queryKey: [key] }))),
  });
  return (
    <>
      <MayButton
        type={incident.state === "acknowledged" ? "primary" : "default"}
        verdict={may("standDownSos", incident)}
        onClick={() => setAsking(true)}
      >
        {t("sos.standDown")}
      </MayButton>
      {asking ? (
        <WordDialog
          title={t("sos.standDownTitle", { name: incident.opened_by?.name ?? "" })}
          button={t("sos.standDown")}
          label={t("sos.reason")}
          needed
          busy={isPending}
          onCancel={() => setAsking(false)}
          onSend={mutate}
        >
          <Checkbox checked={falseAlarm} onChange={({ target }) => setFalseAlarm(target.checked)}>
            {t("sos.falseAlarm")}
          </Checkbox>
        </WordDialog>
      ) : null}
    </>
  );
}

import { Modal, Radio } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentDetail } from "@/kit/api/types";
import { Word } from "@/kit/incidents/ask/Word";
import { useChangeLevel } from "@/kit/incidents/moves";
import { useSayFailure } from "@/kit/states/useSayFailure";
import ask from "@/kit/incidents/ask/ask.module.css";

const LEVELS = [1, 2, 3, 4] as const;

/** Treat it at another level, with the reason; raising it calls people again. */
export function LevelDialog({ incident, onDone }: { incident: IncidentDetail; onDone: () => void }) {
  const { t } = useTranslation("incident");
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useChangeLevel();
  const [level, setLevel] = useState<number>(incident.level);
  const [reason, setReason] = useState("");
  const ready = level !== incident.level && reason.trim() !== "";
  const options = LEVELS.map((value) => ({ value, label: t(`kit:level.${value}`) }));
  return (
    <Modal
      open
      title={t("level.title", { number: incident.number })}
      okText={t("move.level")}
      cancelText={t("move.cancel")}
      okButtonProps={{ disabled: !ready }}
      confirmLoading={isPending}
      onCancel={onDone}
      onOk={() => mutate({ id: incident.id, level, reason }, { onSuccess: onDone, onError: sayFailure })}
    >
      <div className={ask.field}>
        <Radio.Group
          aria-label={t("level.label")}
          options={options}
          value={level}
          onChange={(event) => setLevel(event.target.value as number)}
        />
      </div>
      {level < incident.level ? <p>{t("level.raises")}</p> : null}
      <Word label={t("level.reason")} value={reason} needed onChange={setReason} />
    </Modal>
  );
}

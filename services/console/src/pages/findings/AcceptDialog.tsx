import { Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { FindingKind, FindingRead, Severity } from "@/kit/api/types";
import { acceptFinding, useFindingMove } from "@/kit/findings/data";
import { FINDING_KINDS } from "@/kit/findings/kinds";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import styles from "./findings.module.css";

/** What a visitor reported is a finding: of which kind, how bad, and where exactly. */
export function AcceptDialog({ finding, onClose }: { finding: FindingRead; onClose: () => void }) {
  const { t } = useTranslation("findings");
  const [kind, setKind] = useState<FindingKind>("hazard");
  const [severity, setSeverity] = useState<Severity>("major");
  const [place, setPlace] = useState(finding.place);
  const move = useFindingMove(acceptFinding);
  return (
    <Modal
      open
      title={t("move.accept")}
      okText={t("move.accept")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: place.trim() === "" }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={() => move.mutate({ id: finding.id, kind, severity, place: place.trim() }, { onSuccess: onClose })}
    >
      <div className={styles.form}>
        <Select
          aria-label={t("column.kind")}
          value={kind}
          options={FINDING_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
          onChange={setKind}
        />
        <Select
          aria-label={t("column.severity")}
          value={severity}
          options={[...SEVERITY_OPTIONS]}
          onChange={setSeverity}
        />
        <Input
          aria-label={t("report.place")}
          maxLength={200}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
        <p>{t(kind === "incident" ? "report.incidentHint" : "report.hint")}</p>
      </div>
    </Modal>
  );
}

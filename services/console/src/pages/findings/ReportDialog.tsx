import { Alert, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { useRequestKey } from "@/kit/api/useRequestKey";
import type { FindingKind, Severity } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { postPhotos, reportFinding, useFindingMove } from "@/kit/findings/data";
import { FINDING_KINDS } from "@/kit/findings/kinds";
import { pathTo } from "@/kit/paths";
import { PhotoField } from "@/kit/photos/PhotoField";
import type { Taken } from "@/kit/photos/size";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { useSites } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import styles from "./findings.module.css";

/** The one form for hazards, anomalies and incidents. */
export function ReportDialog({ siteId, onClose }: { siteId: string | null; onClose: () => void }) {
  const { t } = useTranslation("findings");
  const sites = [...useSites().values()].filter(({ active }) => active);
  const go = useNavigate();
  const [site, setSite] = useState(siteId ?? (sites.length === 1 ? (sites[0]?.id ?? null) : null));
  const [kind, setKind] = useState<FindingKind>("hazard");
  const [severity, setSeverity] = useState<Severity>("major");
  const [place, setPlace] = useState("");
  const [what, setWhat] = useState("");
  const [photos, setPhotos] = useState<readonly Taken[]>([]);
  const body = { kind, severity, place: place.trim(), what: what.trim() };
  const key = useRequestKey({ ...body, site });
  const move = useFindingMove(reportFinding);
  const whole = site !== null && body.place !== "" && body.what !== "";
  const report = (): void => {
    if (site === null || !whole) return;
    move.mutate(
      { ...body, site_id: site, key },
      {
        onSuccess: ({ id, number }) => {
          postPhotos(id, number, photos);
          void go(pathTo.finding(id));
        },
      },
    );
  };
  return (
    <Modal
      open
      title={t("report.title")}
      okText={t("report.send")}
      cancelText={t("kit:ends.cancel")}
      okButtonProps={{ disabled: !whole }}
      confirmLoading={move.isPending}
      onCancel={onClose}
      onOk={report}
    >
      <div className={styles.form}>
        {move.isError ? <Alert type="error" showIcon title={<Refusal error={move.error} />} /> : null}
        <Choice
          label={t("column.site")}
          value={site}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={setSite}
        />
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
          placeholder={t("report.place")}
          maxLength={200}
          value={place}
          onChange={({ target }) => setPlace(target.value)}
        />
        <Input.TextArea
          aria-label={t("report.what")}
          placeholder={t("report.what")}
          rows={4}
          maxLength={1000}
          value={what}
          onChange={({ target }) => setWhat(target.value)}
        />
        <PhotoField taken={photos} wanted={0} disabled={move.isPending} onTaken={setPhotos} />
        <p>{t(kind === "incident" ? "report.incidentHint" : "report.hint")}</p>
      </div>
    </Modal>
  );
}

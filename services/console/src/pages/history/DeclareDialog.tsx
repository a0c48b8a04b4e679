import { Checkbox, Input, Modal, Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useNavigate } from "react-router";
import { isHeadquarters } from "@/kit/access/commonRules";
import { usePerson } from "@/kit/access/useMay";
import type { Severity } from "@/kit/api/types";
import { useDeclare } from "@/kit/incidents/declare";
import { pathTo } from "@/kit/paths";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { useSites } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import ask from "@/kit/incidents/ask/ask.module.css";

/** Declare an incident by hand: where, what, how bad. Headquarters may declare a drill. */
export function DeclareDialog({ siteId, onDone }: { siteId: string | null; onDone: () => void }) {
  const { t } = useTranslation("history");
  const person = usePerson();
  const sites = [...useSites().values()].filter(({ active }) => active);
  const navigate = useNavigate();
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useDeclare();
  const only = sites.length === 1 ? sites[0]?.id : undefined;
  const [chosen, setChosen] = useState(siteId);
  const [title, setTitle] = useState("");
  const [summary, setSummary] = useState("");
  const [severity, setSeverity] = useState<Severity>("major");
  const [exercise, setExercise] = useState(false);
  const site = chosen ?? only ?? null;
  const declare = (): void => {
    if (site === null) return;
    mutate(
      { site_id: site, title: title.trim(), summary: summary.trim() || null, severity, exercise },
      { onSuccess: ({ id }) => void navigate(pathTo.incident(id)), onError: sayFailure },
    );
  };
  return (
    <Modal
      open
      title={t("declare.title")}
      okText={t(exercise ? "declare.drill" : "declare.button")}
      cancelText={t("declare.cancel")}
      okButtonProps={{ disabled: site === null || title.trim() === "" }}
      confirmLoading={isPending}
      onCancel={onDone}
      onOk={declare}
    >
      <p>{t("declare.follows")}</p>
      <label className={ask.field}>
        <span>{t("declare.site")}</span>
        <Select
          aria-label={t("declare.site")}
          value={site}
          options={sites.map(({ id, name }) => ({ value: id, label: name }))}
          showSearch={{ optionFilterProp: "label" }}
          onChange={setChosen}
        />
      </label>
      <label className={ask.field}>
        <span>{t("declare.what")}</span>
        <Input value={title} maxLength={200} onChange={(event) => setTitle(event.target.value)} autoFocus />
      </label>
      <label className={ask.field}>
        <span>{t("declare.severity")}</span>
        <Select aria-label={t("declare.severity")} value={severity} options={SEVERITY_OPTIONS} onChange={setSeverity} />
      </label>
      <label className={ask.field}>
        <span>{t("declare.summary")}</span>
        <Input.TextArea
          value={summary}
          autoSize={{ minRows: 2, maxRows: 6 }}
          maxLength={10_000}
          onChange={(event) => setSummary(event.target.value)}
        />
      </label>
      {person !== null && isHeadquarters(person) ? (
        <Checkbox checked={exercise} onChange={(event) => setExercise(event.target.checked)}>
          {t("declare.exercise")}
        </Checkbox>
      ) : null}
    </Modal>
  );
}

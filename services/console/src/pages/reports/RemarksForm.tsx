import { Alert, Input, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { useDraft } from "@/kit/drafts/useDraft";
import { Refusal } from "@/kit/states/Refusal";
import { useMessage } from "@/kit/theme/useMessage";
import type { Remarks, ReportRead, useReportChanges } from "./reportQueries";
import { subjectOf } from "./subject";
import styles from "./reports.module.css";

const PARTS = ["summary", "problems", "measures"] as const;
const LONGEST = 10_000;

interface RemarksFormProps {
  report: ReportRead;
  changes: ReturnType<typeof useReportChanges>;
}

/** What only people can say, and their signature below it. */
export function RemarksForm({ report, changes: { write, submit } }: RemarksFormProps) {
  const { t } = useTranslation("reports");
  const message = useMessage();
  const [modal, asked] = Modal.useModal();
  const may = useMay();
  const refused = may("writeReport", subjectOf(report));
  const kept = report.content.remarks;
  const [remarks, setRemarks, forget] = useDraft<Record<keyof Remarks, string>>("remarks", {
    summary: kept?.summary ?? "",
    problems: kept?.problems ?? "",
    measures: kept?.measures ?? "",
  });
  const changed = PARTS.some((part) => remarks[part] !== (kept?.[part] ?? ""));
  const saved = (): void => {
    forget();
    void message.success(t("saved"));
  };
  const save = (): void => write.mutate(remarks, { onSuccess: saved });
  const sign = (): void =>
    void modal.confirm({
      title: t("sign.ask"),
      content: t("sign.hint"),
      okText: t("sign.ok"),
      onOk: () => submit.mutateAsync().then(() => void message.success(t("sign.done"))),
    });
  const failure = write.error ?? submit.error;
  return (
    <div className={styles.form}>
      {asked}
      {failure ? <Alert type="error" showIcon title={<Refusal error={failure} />} /> : null}
      {PARTS.map((part) => (
        <label key={part}>
          <span>{t(`part.${part}`)}</span>
          <Input.TextArea
            value={remarks[part]}
            maxLength={LONGEST}
            disabled={refused !== null}
            autoSize={{ minRows: 3, maxRows: 10 }}
            onChange={(event) => setRemarks({ ...remarks, [part]: event.target.value })}
          />
        </label>
      ))}
      <div className={styles.formActions}>
        <MayButton verdict={refused} onClick={save} disabled={!changed} loading={write.isPending}>
          {t("save")}
        </MayButton>
        <MayButton
          verdict={may("signReport", subjectOf(report))}
          dense
          type="primary"
          onClick={sign}
          disabled={changed}
          loading={submit.isPending}
        >
          {t("sign.button")}
        </MayButton>
      </div>
      <Why verdict={refused} />
      <p className={styles.soft}>{t(changed ? "saveFirst" : "sign.note")}</p>
    </div>
  );
}

import { Alert, Input } from "antd";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useDraft } from "@/kit/drafts/useDraft";
import { Refusal } from "@/kit/states/Refusal";
import { useReportChanges, type ReportRead } from "./reportQueries";
import { subjectOf } from "./subject";
import styles from "./reports.module.css";

const LONGEST = 10_000;

/** What headquarters puts right about a sealed report; it stands below it and changes nothing above. */
export function CorrectionForm({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const { correct } = useReportChanges(report);
  const verdict = useMay()("correctReport", subjectOf(report));
  const [text, setText] = useDraft("correction", "");
  const send = (): void => correct.mutate(text.trim(), { onSuccess: () => setText("") });
  return (
    <div className={styles.form}>
      {correct.isError ? <Alert type="error" showIcon title={<Refusal error={correct.error} />} /> : null}
      <label>
        <span>{t("correct.label")}</span>
        <Input.TextArea
          value={text}
          maxLength={LONGEST}
          disabled={verdict !== null}
          autoSize={{ minRows: 3, maxRows: 10 }}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <div className={styles.formActions}>
        <MayButton verdict={verdict} onClick={send} disabled={text.trim() === ""} loading={correct.isPending}>
          {t("correct.button")}
        </MayButton>
      </div>
    </div>
  );
}

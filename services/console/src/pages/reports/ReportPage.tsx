import { useRef } from "react";
import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { saveText } from "@/kit/download/save";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { dayIn } from "@/kit/time/days";
import { CorrectionForm } from "./CorrectionForm";
import { Paper } from "./Paper";
import { RemarksForm } from "./RemarksForm";
import { sealedText, useReport, useReportChanges, type ReportRead } from "./reportQueries";
import { subjectOf } from "./subject";
import { StateTag } from "./StateTag";
import styles from "./reports.module.css";

/** One shift report: read, complete, sign, print. */
export default function ReportPage() {
  const { t } = useTranslation("reports");
  const { reportId = "" } = useParams();
  const query = useReport(reportId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.isError && query.data === undefined) {
    return (
      <Page title={t("one")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Report key={query.data.version} report={query.data} />;
}

function Report({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const paper = useRef<HTMLIFrameElement>(null);
  const { site, shift } = report.content;
  const print = (): void => paper.current?.contentWindow?.print();
  const may = useMay();
  const title = t("oneOf", { site: site.name ?? site.id, day: dayIn(shift.starts_at, site.timezone) });
  return (
    <Page
      title={title}
      sub={<StateTag report={report} />}
      actions={
        <>
          <Link to={pathTo.reports()} className={styles.back}>
            <Icon name="back" size={16} /> {t("all")}
          </Link>
          <SealedButton report={report} />
          <MayButton
            verdict={may("printReport", subjectOf(report))}
            icon={<Icon name="print" size={16} />}
            onClick={print}
          >
            {t("print")}
          </MayButton>
        </>
      }
    >
      <div className={styles.report}>
        <Paper ref={paper} report={report} title={title} />
        <aside className={styles.side}>
          <Deadline report={report} />
          <Handovers report={report} />
          {report.state === "draft" ? <Completing report={report} /> : <Seal report={report} />}
        </aside>
      </div>
    </Page>
  );
}

function Deadline({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const zone = report.content.site.timezone;
  return (
    <Panel title={t("deadline")}>
      <dl className={styles.facts}>
        <dt>{t("due")}</dt>
        <dd className={report.overdue_at ? styles.red : ""}>
          <Moment at={report.due_at} zone={zone} seconds={false} />
        </dd>
        <dt>{t("submitted")}</dt>
        <dd>{report.submitted_at ? <Moment at={report.submitted_at} zone={zone} seconds={false} /> : "—"}</dd>
      </dl>
    </Panel>
  );
}

/** The way to the handovers by which the shift took over and handed over. */
function Handovers({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const { handovers } = report.content;
  if (handovers.length === 0) return null;
  return (
    <Panel title={t("handover.title")}>
      <ul className={styles.links}>
        {handovers.map((one) => (
          <li key={one.id}>
            <Link to={pathTo.handover(one.id)}>{t(`handover.${one.side}`)}</Link>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

/** What is left to do for a draft: the remarks, and the signature. */
function Completing({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const changes = useReportChanges(report);
  return (
    <Panel title={t("remarks")}>
      <RemarksForm report={report} changes={changes} />
    </Panel>
  );
}

function Seal({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const { signature } = report.content;
  return (
    <Panel title={t("seal.title")}>
      <dl className={styles.facts}>
        <dt>{t("seal.by")}</dt>
        <dd>{signature?.name ?? "—"}</dd>
        <dt>SHA-256</dt>
        <dd>
          <code className={styles.hash}>{report.sha256}</code>
        </dd>
      </dl>
      <p className={styles.hint}>{t("seal.hint")}</p>
      {report.addenda.length > 0 ? (
        <p className={styles.hint}>{t("seal.addenda", { count: report.addenda.length })}</p>
      ) : null}
      <CorrectionForm report={report} />
    </Panel>
  );
}

function SealedButton({ report }: { report: ReportRead }) {
  const { t } = useTranslation("reports");
  const sayFailure = useSayFailure();
  const may = useMay();
  const save = (): Promise<void> =>
    sealedText(report.id).then(
      (text) => saveText(`shift-report-${report.id}.json`, text, "application/json"),
      sayFailure,
    );
  return (
    <MayButton
      verdict={may("downloadReport", subjectOf(report))}
      icon={<Icon name="download" size={16} />}
      onClick={() => void save()}
    >
      {t("seal.download")}
    </MayButton>
  );
}

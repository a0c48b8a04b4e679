import { Alert, Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { ColumnTable } from "@/kit/table/ColumnTable";
import type { ImportReport, ImportRow } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "../setup.module.css";

const COLUMNS = ["line", "outcome", "code", "name", "phone", "email", "roles", "sites", "language"] as const;
const CELLS = COLUMNS.slice(2);
const AT_A_TIME = 200;

interface ImportPreviewProps {
  report: ImportReport;
  busy: boolean;
  onImport: () => void;
}

/** What the file says, line by line; what is wrong stands in its cell. */
export function ImportPreview({ report, busy, onImport }: ImportPreviewProps) {
  const { t } = useTranslation("setup-people");
  const [shown, setShown] = useState(AT_A_TIME);
  const wrongFirst = report.rows.toSorted((a, b) => rank(a) - rank(b));
  return (
    <Panel
      title={t("importing.result", { count: report.rows.length })}
      actions={<Proceed report={report} busy={busy} onImport={onImport} />}
    >
      <Summary report={report} />
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`importing.column.${one}`)}>
        {wrongFirst.slice(0, shown).map((row) => (
          <Row key={row.line} row={row} />
        ))}
      </ColumnTable>
      {report.rows.length > shown ? (
        <div className={table.more}>
          <Button onClick={() => setShown(shown + AT_A_TIME)}>
            {t("more", { count: report.rows.length - shown })}
          </Button>
        </div>
      ) : null}
    </Panel>
  );
}

function Proceed({ report, busy, onImport }: ImportPreviewProps) {
  const { t } = useTranslation("setup-people");
  if (report.imported) return <Link to={pathTo.setupPeople()}>{t("importing.toPeople")}</Link>;
  const count = report.new + report.changed;
  return (
    <Button type="primary" loading={busy} disabled={report.wrong > 0 || count === 0} onClick={onImport}>
      {t("importing.proceed", { count })}
    </Button>
  );
}

function Summary({ report }: { report: ImportReport }) {
  const { t } = useTranslation("setup-people");
  const { imported, wrong, ignored_columns: ignored } = report;
  const kind = imported ? "success" : wrong > 0 ? "error" : "info";
  const words = imported ? "importing.done" : wrong > 0 ? "importing.wrong" : "importing.ready";
  return (
    <div className={styles.summary}>
      <Alert
        type={kind}
        showIcon
        title={t(words, { count: wrong })}
        description={t("importing.counts", { new: report.new, changed: report.changed, unchanged: report.unchanged })}
      />
      {report.other_sheets.length > 0 ? (
        <p className={styles.faint}>
          {t("importing.sheet", { name: report.sheet, others: report.other_sheets.join(t("and")) })}
        </p>
      ) : null}
      {ignored.length > 0 ? (
        <p className={styles.faint}>{t("importing.ignored", { names: ignored.join(t("and")) })}</p>
      ) : null}
    </div>
  );
}

function Row({ row }: { row: ImportRow }) {
  const { t } = useTranslation("setup-people");
  return (
    <tr>
      <td data-label={t("importing.column.line")}>{row.line}</td>
      <td data-label={t("importing.column.outcome")}>
        <span className={row.outcome === "wrong" ? styles.wrong : styles.faint}>
          {t(`importing.outcome.${row.outcome}`)}
        </span>
      </td>
      {CELLS.map((column) => {
        const wrong = row.errors.filter((one) => one.column === column);
        return (
          <td
            key={column}
            data-label={t(`importing.column.${column}`)}
            className={wrong.length > 0 ? styles.wrongCell : row.changes.includes(column) ? styles.changedCell : ""}
          >
            <span>
              {row.cells[column] ?? ""}
              {wrong.map(({ code, detail }) => (
                <small key={code} className={styles.wrong}>
                  {detail}
                </small>
              ))}
            </span>
          </td>
        );
      })}
    </tr>
  );
}

/** What is wrong stands first: a file of 2,000 is not searched for it. */
function rank({ outcome }: ImportRow): number {
  return outcome === "wrong" ? 0 : 1;
}

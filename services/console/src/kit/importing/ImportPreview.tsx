import { Alert, Button } from "antd";
import { useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Panel } from "@/kit/layout/Page";
import { ColumnTable } from "@/kit/table/ColumnTable";
import type { ImportReport, ImportRow } from "@/kit/api/types";
import table from "@/kit/table/table.module.css";
import styles from "./importing.module.css";

const AT_A_TIME = 200;

interface ImportPreviewProps {
  report: ImportReport;
  /** The columns of the list, and what each is called. */
  columns: Record<string, string>;
  proceed: (count: number) => string;
  busy: boolean;
  onImport: () => void;
  /** What stands in place of the button once it was imported. */
  done: ReactNode;
}

/** What the file says, line by line; what is wrong stands in its cell. */
export function ImportPreview({ report, columns, proceed, busy, onImport, done }: ImportPreviewProps) {
  const { t } = useTranslation("importing");
  const [shown, setShown] = useState(AT_A_TIME);
  const wrongFirst = report.rows.toSorted((a, b) => rank(a) - rank(b));
  return (
    <Panel
      title={t("result", { count: report.rows.length })}
      actions={report.imported ? done : <Proceed report={report} proceed={proceed} busy={busy} onImport={onImport} />}
    >
      <Summary report={report} />
      <ColumnTable
        columns={["line", "outcome", ...Object.keys(columns)]}
        titleOf={(one) => (one === "line" || one === "outcome" ? t(`column.${one}`) : (columns[one] ?? one))}
      >
        {wrongFirst.slice(0, shown).map((row) => (
          <Row key={row.line} row={row} columns={columns} />
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

function Proceed({ report, proceed, busy, onImport }: Omit<ImportPreviewProps, "columns" | "done">) {
  const count = report.new + report.changed;
  return (
    <Button type="primary" loading={busy} disabled={report.wrong > 0 || count === 0} onClick={onImport}>
      {proceed(count)}
    </Button>
  );
}

function Summary({ report }: { report: ImportReport }) {
  const { t } = useTranslation("importing");
  const { imported, wrong, ignored_columns: ignored } = report;
  const kind = imported ? "success" : wrong > 0 ? "error" : "info";
  const words = imported ? "done" : wrong > 0 ? "wrong" : "ready";
  return (
    <div className={styles.summary}>
      <Alert
        type={kind}
        showIcon
        title={t(words, { count: wrong })}
        description={t("counts", { new: report.new, changed: report.changed, unchanged: report.unchanged })}
      />
      {report.other_sheets.length > 0 ? (
        <p className={styles.faint}>{t("sheet", { name: report.sheet, others: report.other_sheets.join(t("and")) })}</p>
      ) : null}
      {ignored.length > 0 ? <p className={styles.faint}>{t("ignored", { names: ignored.join(t("and")) })}</p> : null}
    </div>
  );
}

function Row({ row, columns }: { row: ImportRow; columns: Record<string, string> }) {
  const { t } = useTranslation("importing");
  return (
    <tr>
      <td data-label={t("column.line")}>{row.line}</td>
      <td data-label={t("column.outcome")}>
        <span className={row.outcome === "wrong" ? styles.wrong : styles.faint}>{t(`outcome.${row.outcome}`)}</span>
      </td>
      {Object.entries(columns).map(([column, title]) => {
        const wrong = row.errors.filter((one) => one.column === column);
        return (
          <td
            key={column}
            data-label={title}
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

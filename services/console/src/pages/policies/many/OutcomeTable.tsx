import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { Moment } from "@/kit/time/Time";
import type { Outcome, OutcomeRow } from "./data";
import { useFigureWords } from "../useFigureWords";
import table from "@/kit/table/table.module.css";
import styles from "./many.module.css";

const COLUMNS = ["site", "change", "outcome"] as const;
const OUTCOME = { refused: styles.refused, changed: styles.changed, unchanged: styles.unchanged };
const RANK = { refused: 0, changed: 1, unchanged: 2 } as const;

/** What becomes of each site: from which value to which, and where each comes from. What is refused stands first. */
export function OutcomeTable({ outcome, sites }: { outcome: Outcome; sites: ReadonlyMap<string, SiteRead> }) {
  const { t } = useTranslation("policies");
  const rows = outcome.rows.toSorted((one, other) => RANK[one.outcome] - RANK[other.outcome]);
  return (
    <ColumnTable columns={COLUMNS} titleOf={(one) => t(`many.column.${one}`)}>
      {rows.map((row) => (
        <Row key={row.site_id} row={row} site={sites.get(row.site_id)} applied={outcome.applied} />
      ))}
    </ColumnTable>
  );
}

function Row({ row, site, applied }: { row: OutcomeRow; site: SiteRead | undefined; applied: boolean }) {
  const { t } = useTranslation("policies");
  const words = useFigureWords();
  return (
    <tr>
      <td className={table.main}>{site?.name ?? t("many.unknownSite")}</td>
      <td className={table.name}>
        {row.error ? <span className={styles.refused}>{row.error.detail}</span> : null}
        {row.changes.map(({ name, before, after, before_source, after_source }) => (
          <div key={name} className={styles.change}>
            <strong>{t(`sources.names.${name}`, { defaultValue: name })}</strong>
            <span>
              {words(name, before)} <small>({t(`sources.${before_source}`)})</small>
            </span>
            {before_source === after_source && same(before, after) ? null : (
              <span>
                → {words(name, after)} <small>({t(`sources.${after_source}`)})</small>
              </span>
            )}
          </div>
        ))}
        {row.replaces.map(({ version, effective_from }) => (
          <p key={version} className={styles.faint}>
            {t("many.replaces")} <Moment at={effective_from} zone={site?.timezone ?? "UTC"} seconds={false} />
          </p>
        ))}
      </td>
      <td className={table.narrow} data-label={t("many.column.outcome")}>
        <span className={OUTCOME[row.outcome]}>
          {t(`many.outcome.${applied && row.outcome === "changed" ? "done" : row.outcome}`)}
        </span>
      </td>
    </tr>
  );
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

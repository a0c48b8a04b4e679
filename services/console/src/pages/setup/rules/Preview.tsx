import { useTranslation } from "react-i18next";
import { useLanguage } from "@/kit/i18n/language";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { figuresOf } from "@/kit/rules/figures";
import { ruleWords } from "@/kit/rules/ruleWords";
import type { SeriesState } from "@/kit/api/types";
import type { Applied, TemplateRule } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "./rules.module.css";

const COLUMNS = ["series", "rule", "outcome"] as const;
const MOST_SHOWN = 200;

/** Who gets what: a line for each rule of each series. */
export function Preview({ applied, series }: { applied: Applied; series: readonly SeriesState[] }) {
  const { t } = useTranslation("setup-rules");
  const byKey = new Map(series.map((one) => [one.key, one]));
  return (
    <>
      <p className={styles.about} aria-live="polite">
        {t("preview", { created: applied.created, existing: applied.existing })}
      </p>
      <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
        {applied.items.slice(0, MOST_SHOWN).map(({ series: key, rule, outcome }) => (
          <tr key={`${key} ${rule.operator ?? ""} ${rule.limit ?? ""}`}>
            <td>
              {byKey.get(key)?.name ?? key}
              {byKey.get(key)?.name ? <code className={table.sub}>{key}</code> : null}
            </td>
            <td data-label={t("column.rule")}>
              <Words rule={rule} unit={byKey.get(key)?.unit ?? ""} />
            </td>
            <td data-label={t("column.outcome")} className={table.narrow}>
              <span className={outcome === "create" ? styles.create : styles.exists}>{t(`outcome.${outcome}`)}</span>
            </td>
          </tr>
        ))}
      </ColumnTable>
      {applied.items.length > MOST_SHOWN ? (
        <p className={styles.about}>{t("more", { shown: MOST_SHOWN, count: applied.items.length })}</p>
      ) : null}
    </>
  );
}

function Words({ rule, unit }: { rule: TemplateRule; unit: string }) {
  const { t } = useTranslation("sites");
  const language = useLanguage();
  return (
    <>
      <SeverityMark severity={rule.severity} size={14} /> {ruleWords(figuresOf(rule), unit, t, language)}
    </>
  );
}

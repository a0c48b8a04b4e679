import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SeriesState } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { useRules } from "@/kit/rules/data";
import { figuresOf } from "@/kit/rules/figures";
import { RuleDialog } from "@/kit/rules/RuleDialog";
import { ruleWords } from "@/kit/rules/ruleWords";
import { useSeriesOnFile } from "../useSeriesOnFile";
import styles from "./start.module.css";

const MOST_SHOWN = 5;

/** From which reading on somebody is called. */
export function RuleStep({ siteId }: { siteId: string }) {
  const { t } = useTranslation("setup-start");
  const { t: say } = useTranslation("sites");
  const language = useLanguage();
  const may = useMay();
  const series = useSeriesOnFile(siteId, false).data ?? [];
  const rules = useRules(siteId, false).data ?? [];
  const [open, setOpen] = useState(false);
  const unitOf = (key: string): string => series.find((one) => one.key === key)?.unit ?? "";
  const [first] = series;
  return (
    <>
      {rules.length > 0 ? null : <Newest series={series} />}
      {rules.slice(0, MOST_SHOWN).map((rule) => (
        <p key={rule.id} className={styles.found}>
          <strong>{rule.series}</strong> {ruleWords(figuresOf(rule), unitOf(rule.series), say, language)}
        </p>
      ))}
      {first ? null : <p className={styles.hint}>{t("step.rule.noSeries")}</p>}
      <div className={styles.actions}>
        {first ? (
          <MayButton
            verdict={may("createRule", { site_id: siteId })}
            type={rules.length > 0 ? "default" : "primary"}
            icon={<Icon name="plus" size={16} />}
            onClick={() => setOpen(true)}
          >
            {t("step.rule.act")}
          </MayButton>
        ) : null}
        <Link to={pathTo.setupRules(siteId)}>{t("step.rule.templates")}</Link>
      </div>
      {open && first ? (
        <RuleDialog
          siteId={siteId}
          series={series}
          draft={{ kind: "new", ...(series.length === 1 ? { series: first.key } : {}) }}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  );
}

/** What is measured now, for whoever has to find a limit. */
function Newest({ series }: { series: readonly SeriesState[] }) {
  const { t } = useTranslation("setup-start");
  return series.slice(0, MOST_SHOWN).map(({ key, name, unit, last }) =>
    last ? (
      <p key={key} className={styles.found}>
        {t("step.rule.now", { series: name ?? key, reading: `${last.value} ${unit}`.trim() })}
      </p>
    ) : null,
  );
}

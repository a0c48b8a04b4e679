import { Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { monitoring } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Filters } from "@/kit/filters/Filters";
import { FINDING_KINDS } from "@/kit/findings/kinds";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { FINDING_SOURCES, FINDING_STATES, findingQuery, type FindingFilters } from "./filters";
import styles from "./findings.module.css";

interface FilterBarProps {
  filters: FindingFilters;
  onChange: (part: Record<string, string | null>) => void;
}

/** What narrows the list, all of it in the address; and what is left as a file. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("findings");
  const sites = [...useSites().values()];
  return (
    <Filters>
      <Choice
        className={styles.choice}
        label={t("column.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("column.kind")}
        value={filters.kind}
        options={FINDING_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        className={styles.choice}
        label={t("column.severity")}
        value={filters.severity}
        options={GRAVEST_FIRST.map((one) => ({ value: one, label: t(`kit:severity.${one}`) }))}
        onChange={(severity) => onChange({ severity })}
      />
      <Choice
        className={styles.choice}
        label={t("column.state")}
        value={filters.state}
        options={FINDING_STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        className={styles.choice}
        label={t("column.source")}
        value={filters.source}
        options={FINDING_SOURCES.map((one) => ({ value: one, label: t(`source.${one}`) }))}
        onChange={(source) => onChange({ source })}
      />
      <Days {...filters} onChange={onChange} />
      <Checkbox checked={filters.mine} onChange={({ target }) => onChange({ mine: target.checked ? "yes" : null })}>
        {t("mine")}
      </Checkbox>
      <Export filters={filters} />
    </Filters>
  );
}

function Export({ filters }: { filters: FindingFilters }) {
  const { t } = useTranslation("findings");
  const zone = useCalendarZone(filters.site);
  return (
    <SaveButton
      verdict={useMay()("exportFindings", {})}
      ask={() =>
        monitoring.GET("/api/monitoring/v1/findings/export", {
          params: { query: findingQuery(filters, zone) },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}

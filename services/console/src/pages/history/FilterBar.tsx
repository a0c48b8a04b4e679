import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Days } from "@/kit/filters/Days";
import { Icon } from "@/kit/layout/Icon";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { useSites, useStaff } from "@/kit/sites/sites";
import { useTypedText } from "@/kit/typedText";
import { DRILLS, LEVELS, PERIODS, STATES, type Filters, type Period } from "./filters";
import styles from "./history.module.css";

interface FilterBarProps {
  filters: Filters;
  onChange: (part: Partial<Filters>) => void;
}

/** What the list shows; kept in the address. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("history");
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  const typed = useTypedText(filters.q ?? "", (q) => onChange({ q: q === "" ? null : q }));
  const choice = { allowClear: true, popupMatchSelectWidth: false, className: styles.choice ?? "" };
  return (
    <div className={styles.filters} role="search">
      <Input
        {...typed}
        className={styles.words ?? ""}
        aria-label={t("filter.words")}
        placeholder={t("filter.words")}
        prefix={<Icon name="search" size={16} />}
        maxLength={200}
        allowClear
      />
      <Select
        {...choice}
        aria-label={t("filter.site")}
        placeholder={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        showSearch={{ optionFilterProp: "label" }}
        onChange={(site: string | undefined) => onChange({ site: site ?? null })}
      />
      <Select
        {...choice}
        aria-label={t("filter.person")}
        placeholder={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        showSearch={{ optionFilterProp: "label" }}
        onChange={(person: string | undefined) => onChange({ person: person ?? null })}
      />
      <Select
        {...choice}
        aria-label={t("filter.state")}
        placeholder={t("filter.state")}
        value={filters.state}
        options={STATES.map((one) => ({ value: one, label: t(`kit:incidentState.${one}`) }))}
        onChange={(state: Filters["state"] | undefined) => onChange({ state: state ?? null })}
      />
      <Select
        {...choice}
        aria-label={t("filter.severity")}
        placeholder={t("filter.severity")}
        value={filters.severity}
        options={SEVERITY_OPTIONS}
        onChange={(severity: Filters["severity"] | undefined) => onChange({ severity: severity ?? null })}
      />
      <Select
        {...choice}
        aria-label={t("filter.level")}
        placeholder={t("filter.level")}
        value={filters.level}
        options={LEVELS.map((one) => ({ value: one, label: t(`kit:level.${one}`) }))}
        onChange={(level: Filters["level"] | undefined) => onChange({ level: level ?? null })}
      />
      <Select
        {...choice}
        aria-label={t("filter.drills")}
        placeholder={t("filter.drills")}
        value={filters.drills}
        options={DRILLS.map((one) => ({ value: one, label: t(`drills.${one}`) }))}
        onChange={(drills: Filters["drills"] | undefined) => onChange({ drills: drills ?? null })}
      />
      <Select
        {...choice}
        aria-label={t("filter.period")}
        placeholder={t("filter.period")}
        value={filters.period}
        options={(Object.keys(PERIODS) as Period[]).map((one) => ({ value: one, label: t(`period.${one}`) }))}
        onChange={(period: Filters["period"] | undefined) => onChange({ period: period ?? null, from: null, to: null })}
      />
      <Days {...filters} onChange={(days) => onChange({ ...days, period: null })} />
    </div>
  );
}

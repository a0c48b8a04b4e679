import { Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSites, useStaff } from "@/kit/sites/sites";
import type { Day } from "@/kit/time/days";
import type { Filters } from "./filters";
import { SERVICES } from "./services";
import styles from "./audit.module.css";

/** What the log shows; kept in the address. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (part: Partial<Filters>) => void }) {
  const { t } = useTranslation("setup-audit");
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  return (
    <div className={styles.filters} role="search">
      <Choice
        label={t("filter.service")}
        value={filters.service}
        options={SERVICES.map((one) => ({ value: one, label: t(`service.${one}`) }))}
        onChange={(service) => onChange({ service })}
      />
      <Choice
        label={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(person) => onChange({ person })}
      />
      <Choice
        label={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Input.Search
        key={filters.action ?? ""}
        className={styles.action ?? ""}
        aria-label={t("filter.action")}
        placeholder={t("filter.actionHint")}
        defaultValue={filters.action ?? ""}
        allowClear
        onSearch={(action) => onChange({ action: action.trim() === "" ? null : action.trim() })}
      />
      <span className={styles.days}>
        <DayField label={t("filter.from")} value={filters.from} onChange={(from) => onChange({ from })} />
        <span aria-hidden="true">–</span>
        <DayField label={t("filter.to")} value={filters.to} onChange={(to) => onChange({ to })} />
      </span>
    </div>
  );
}

interface ChoiceProps<T extends string> {
  label: string;
  value: T | null;
  options: { value: T; label: string }[];
  onChange: (value: T | null) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select<T>
      className={styles.choice ?? ""}
      aria-label={label}
      placeholder={label}
      value={value}
      options={options}
      allowClear
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={false}
      onChange={(chosen: T | undefined) => onChange(chosen ?? null)}
    />
  );
}

interface DayFieldProps {
  label: string;
  value: Day | null;
  onChange: (day: Day | null) => void;
}

function DayField({ label, value, onChange }: DayFieldProps) {
  return (
    <input
      type="date"
      aria-label={label}
      value={value ?? ""}
      onChange={(event) => onChange(event.target.value || null)}
    />
  );
}

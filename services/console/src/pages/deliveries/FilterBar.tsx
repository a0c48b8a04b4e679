import { Button, Select } from "antd";
import { useTranslation } from "react-i18next";
import { useSites, useStaff } from "@/kit/sites/sites";
import { useTypedText } from "@/kit/typedText";
import { CHANNELS, PERIODS, STATES, type Filters, type Period } from "./filters";
import styles from "./deliveries.module.css";

/** What the log shows; kept in the address. */
export function FilterBar({ filters, onChange }: { filters: Filters; onChange: (part: Partial<Filters>) => void }) {
  const { t } = useTranslation("deliveries");
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  return (
    <div className={styles.filters} role="search">
      <Choice
        label={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        label={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(person) => onChange({ person })}
      />
      <Choice
        label={t("filter.state")}
        value={filters.state}
        options={STATES.map((one) => ({ value: one, label: t(`kit:delivery.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        label={t("filter.channel")}
        value={filters.channel}
        options={CHANNELS.map((one) => ({ value: one, label: t(`kit:channel.${one}`) }))}
        onChange={(channel) => onChange({ channel })}
      />
      <Choice
        label={t("filter.period")}
        value={filters.period}
        options={(Object.keys(PERIODS) as Period[]).map((one) => ({ value: one, label: t(`period.${one}`) }))}
        onChange={(period) => onChange({ period, from: null, to: null })}
      />
      <span className={styles.days}>
        <Day
          label={t("filter.from")}
          value={filters.from}
          max={filters.to}
          onChange={(from) => onChange({ from, period: null })}
        />
        <span aria-hidden="true">–</span>
        <Day
          label={t("filter.to")}
          value={filters.to}
          min={filters.from}
          onChange={(to) => onChange({ to, period: null })}
        />
      </span>
      {filters.incident ? (
        <Button onClick={() => onChange({ incident: null })}>{t("filter.oneIncident")} ✕</Button>
      ) : null}
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

interface DayProps {
  label: string;
  value: string | null;
  min?: string | null;
  max?: string | null;
  onChange: (day: string | null) => void;
}

function Day({ label, value, min, max, onChange }: DayProps) {
  const typed = useTypedText(value ?? "", (day) => onChange(day || null));
  return <input type="date" aria-label={label} {...typed} min={min ?? undefined} max={max ?? undefined} />;
}

import { Input, Select, type InputRef } from "antd";
import { memo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { SiteRead } from "@/kit/api/types";
import { LIVE_STATES } from "@/kit/incidents/live";
import { useHotkeys } from "@/kit/keyboard/hotkeys";
import { Icon } from "@/kit/layout/Icon";
import { SEVERITY_OPTIONS } from "@/kit/severity/options";
import { useTypedText } from "@/kit/typedText";
import type { Filters } from "./incidents";
import styles from "./filters.module.css";

interface FilterBarProps {
  filters: Filters;
  sites: Map<string, SiteRead>;
  onChange: (change: Partial<Filters>) => void;
}

/** Which incidents the board shows; `/` jumps here. */
export const FilterBar = memo(function FilterBar({ filters, sites, onChange }: FilterBarProps) {
  const { t } = useTranslation("board");
  const search = useRef<InputRef>(null);
  useHotkeys({ "/": () => search.current?.focus() });
  const text = useTypedText(filters.text, (typed) => onChange({ text: typed }));
  const stateOptions = LIVE_STATES.map((one) => ({ value: one, label: t(`kit:incidentState.${one}`) }));
  return (
    <div className={styles.filters} role="search">
      <Input
        ref={search}
        className={styles.search ?? ""}
        prefix={<Icon name="search" size={15} />}
        suffix={<kbd>/</kbd>}
        placeholder={t("filter.text")}
        aria-label={t("filter.text")}
        {...text}
        onPressEnter={(event) => event.currentTarget.blur()}
      />
      <Choice
        label={t("filter.site")}
        value={filters.site}
        options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        label={t("filter.severity")}
        value={filters.severity}
        options={SEVERITY_OPTIONS}
        onChange={(severity) => onChange({ severity })}
      />
      <Choice
        label={t("filter.state")}
        value={filters.state}
        options={stateOptions}
        onChange={(state) => onChange({ state })}
      />
    </div>
  );
});

interface ChoiceProps<T extends string> {
  label: string;
  value: readonly T[];
  options: { value: T; label: React.ReactNode }[];
  onChange: (value: T[]) => void;
}

function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  return (
    <Select<T[]>
      mode="multiple"
      className={styles.choice ?? ""}
      aria-label={label}
      placeholder={label}
      value={[...value]}
      options={options}
      onChange={onChange}
      maxTagCount="responsive"
      showSearch={false}
      allowClear
      popupMatchSelectWidth={false}
    />
  );
}

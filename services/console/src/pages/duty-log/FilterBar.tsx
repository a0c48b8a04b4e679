import { Checkbox, Input, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Icon } from "@/kit/layout/Icon";
import { useSites, useStaff } from "@/kit/sites/sites";
import { useTypedText } from "@/kit/typedText";
import { KINDS, type Filters } from "./filters";
import { useSuggestedTags } from "./tags";
import styles from "./duty-log.module.css";

interface FilterBarProps {
  filters: Filters;
  onChange: (part: Partial<Filters>) => void;
}

/** What the log shows; kept in the address. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("duty-log");
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  const tags = useSuggestedTags();
  const typed = useTypedText(filters.q ?? "", (q) => onChange({ q: q === "" ? null : q }));
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
      <Choice
        label={t("filter.site")}
        className={styles.choice}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site, shift: null })}
      />
      <Choice
        label={t("filter.kind")}
        className={styles.choice}
        value={filters.kind}
        options={KINDS.map((one) => ({ value: one, label: t(`logKind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={t("filter.person")}
        className={styles.choice}
        value={filters.person}
        options={staff.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(person) => onChange({ person })}
      />
      <Select
        className={styles.choice ?? ""}
        aria-label={t("filter.tag")}
        placeholder={t("filter.tag")}
        value={filters.tag}
        options={[...new Set([...tags, ...(filters.tag ? [filters.tag] : [])])].map((one) => ({
          value: one,
          label: one,
        }))}
        allowClear
        showSearch
        popupMatchSelectWidth={false}
        onChange={(tag: string | undefined) => onChange({ tag: tag ?? null })}
      />
      <Days {...filters} onChange={(days) => onChange(days)} />
      <Checkbox
        checked={filters.follow === "true"}
        onChange={(event) => onChange({ follow: event.target.checked ? "true" : null })}
      >
        {t("followUp")}
      </Checkbox>
      <Checkbox
        checked={filters.ahead === "true"}
        onChange={(event) => onChange({ ahead: event.target.checked ? "true" : null })}
      >
        {t("filter.ahead")}
      </Checkbox>
      {filters.shift ? (
        <button type="button" className={styles.narrow} onClick={() => onChange({ shift: null })}>
          {t("filter.oneShift")} <Icon name="close" size={12} />
        </button>
      ) : null}
    </div>
  );
}

import { Checkbox, Input } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/kit/filters/Choice";
import { Filters } from "@/kit/filters/Filters";
import { useSites, useStaff } from "@/kit/sites/sites";
import { ExportKeys } from "./ExportKeys";
import { KEY_KINDS, KEY_STATES, type KeyFilters } from "./filters";
import styles from "./keys.module.css";

interface FilterBarProps {
  filters: KeyFilters;
  onChange: (part: Record<string, string | null>) => void;
}

export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("keys");
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  return (
    <Filters>
      <Input.Search
        className={styles.words}
        aria-label={t("filter.q")}
        placeholder={t("filter.q")}
        allowClear
        defaultValue={filters.q}
        onSearch={(q) => onChange({ q: q.trim() === "" ? null : q.trim() })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.kind")}
        value={filters.kind}
        options={KEY_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.state")}
        value={filters.state}
        options={KEY_STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.holder")}
        value={filters.holder}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(holder) => onChange({ holder })}
      />
      <Checkbox
        checked={filters.overdue}
        onChange={({ target }) => onChange({ overdue: target.checked ? "yes" : null })}
      >
        {t("overdue")}
      </Checkbox>
      <ExportKeys filters={filters} />
    </Filters>
  );
}

import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { useSites, useStaff } from "@/kit/sites/sites";
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
        className={styles.choice}
        label={t("filter.service")}
        value={filters.service}
        options={SERVICES.map((one) => ({ value: one, label: t(`service.${one}`) }))}
        onChange={(service) => onChange({ service })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(person) => onChange({ person })}
      />
      <Choice
        className={styles.choice}
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
      <Days {...filters} onChange={onChange} />
    </div>
  );
}

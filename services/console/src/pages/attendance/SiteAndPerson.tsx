import { useTranslation } from "react-i18next";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { useSites, useStaff } from "@/kit/sites/sites";
import type { Filters } from "./filters";
import styles from "./attendance.module.css";

interface SiteAndPersonProps {
  filters: Filters;
  onChange: (part: Partial<Filters>) => void;
}

/** What every list of attendance is narrowed by: a site, a person, days. */
export function SiteAndPerson({ filters, onChange }: SiteAndPersonProps) {
  const { t } = useTranslation("attendance");
  const sites = [...useSites().values()];
  const staff = [...useStaff().values()];
  return (
    <>
      <Choice
        className={styles.choice}
        label={t("filter.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("filter.person")}
        value={filters.person}
        options={staff.map(({ id, name, code }) => ({ value: id, label: `${name} (${code})` }))}
        onChange={(person) => onChange({ person })}
      />
      <Days {...filters} onChange={onChange} />
    </>
  );
}

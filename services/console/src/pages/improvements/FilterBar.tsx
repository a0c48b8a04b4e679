import { Checkbox, Input } from "antd";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { reporting } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { Choice } from "@/kit/filters/Choice";
import { Days } from "@/kit/filters/Days";
import { Filters } from "@/kit/filters/Filters";
import { Icon } from "@/kit/layout/Icon";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { useTypedText } from "@/kit/typedText";
import { SOURCES, improvementQuery, viewQuery, type ImprovementFilters } from "./filters";
import styles from "./improvements.module.css";

interface FilterBarProps {
  filters: ImprovementFilters;
  onChange: (part: Record<string, string | null>) => void;
}

/** What narrows the ledger, all of it in the address; and what is left as a file. */
export function FilterBar({ filters, onChange }: FilterBarProps) {
  const { t } = useTranslation("improvements");
  const sites = [...useSites().values()];
  const typed = useTypedText(filters.q ?? "", (q) => onChange({ q: q === "" ? null : q }));
  return (
    <Filters>
      <Input
        {...typed}
        className={styles.words ?? ""}
        aria-label={t("search")}
        placeholder={t("search")}
        prefix={<Icon name="search" size={16} />}
        maxLength={200}
        allowClear
      />
      <Choice
        className={styles.choice}
        label={t("column.site")}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("column.source")}
        value={filters.source}
        options={SOURCES.map((one) => ({ value: one, label: t(`source.${one}`) }))}
        onChange={(source) => onChange({ source })}
      />
      <Days {...filters} onChange={onChange} />
      <Checkbox checked={filters.mine} onChange={({ target }) => onChange({ mine: target.checked ? "yes" : null })}>
        {t("mine")}
      </Checkbox>
      {filters.meeting === null ? null : (
        <Checkbox checked onChange={() => onChange({ meeting: null })}>
          {t("oneMeeting")}
        </Checkbox>
      )}
      <Export filters={filters} />
    </Filters>
  );
}

function Export({ filters }: { filters: ImprovementFilters }) {
  const { t } = useTranslation("improvements");
  const zone = useCalendarZone(filters.site);
  const query = { ...improvementQuery(filters, zone), ...viewQuery(filters.view) };
  return (
    <SaveButton
      verdict={useMay()("exportImprovements", {})}
      ask={() => reporting.GET("/api/reporting/v1/improvements/export", { params: { query }, parseAs: "blob" })}
    >
      {t("export")}
    </SaveButton>
  );
}

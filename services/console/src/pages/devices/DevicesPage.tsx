import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { DEVICE_KINDS, DEVICE_STATES, useDevices, useDeviceSummary, type DeviceFilters } from "@/kit/devices/data";
import { Choice } from "@/kit/filters/Choice";
import { Filters } from "@/kit/filters/Filters";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { DeviceDialog } from "./DeviceDialog";
import { DeviceTable } from "./DeviceTable";
import { ExportDevices } from "./ExportDevices";
import { ImportDialog } from "./ImportDialog";
import styles from "./devices.module.css";

/** The monitoring devices: how many are well, which are not, and how much of the time they were online. */
export default function DevicesPage() {
  const { t } = useTranslation("devices");
  const { query, change } = useAddress();
  const may = useMay();
  const [adding, setAdding] = useState(false);
  const [importing, setImporting] = useState(false);
  const filters: DeviceFilters = {
    site: query.get("site"),
    kind: DEVICE_KINDS.find((one) => one === query.get("kind")) ?? null,
    state: DEVICE_STATES.find((one) => one === query.get("state")) ?? null,
  };
  const devices = useDevices(filters);
  const narrowed = filters.kind !== null || filters.state !== null;
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <ExportDevices filters={filters} />
          <MayButton
            verdict={may("importDevices", {})}
            icon={<Icon name="up" size={16} />}
            onClick={() => setImporting(true)}
          >
            {t("importing.button")}
          </MayButton>
          <MayButton
            verdict={may("registerDevice", filters.site === null ? {} : { site_id: filters.site })}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setAdding(true)}
          >
            {t("add")}
          </MayButton>
        </>
      }
    >
      <Panel>
        <FilterBar filters={filters} onChange={change} />
        <Counts filters={filters} onChange={change} />
        {devices.isPending ? <Loading rows={8} /> : null}
        {devices.isError && !devices.data ? (
          <Failure error={devices.error} onRetry={() => void devices.refetch()} />
        ) : null}
        {devices.data?.length === 0 ? (
          <Empty title={t(narrowed ? "noMatch" : "none")}>{narrowed ? null : <p>{t("noneHint")}</p>}</Empty>
        ) : null}
        {devices.data && devices.data.length > 0 ? <DeviceTable devices={devices.data} filters={filters} /> : null}
      </Panel>
      {importing ? <ImportDialog onClose={() => setImporting(false)} /> : null}
      {adding ? <DeviceDialog siteId={filters.site} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

interface FiltersProps {
  filters: DeviceFilters;
  onChange: (part: Record<string, string | null>) => void;
}

function FilterBar({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation("devices");
  return (
    <Filters>
      <Choice
        className={styles.choice}
        label={t("column.site")}
        value={filters.site}
        options={[...useSites().values()].map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        className={styles.choice}
        label={t("column.kind")}
        value={filters.kind}
        options={DEVICE_KINDS.map((one) => ({ value: one, label: t(`kind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        className={styles.choice}
        label={t("column.state")}
        value={filters.state}
        options={DEVICE_STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
    </Filters>
  );
}

/** How many devices are in which state, at the site or at all of them; each leads to those. */
function Counts({ filters, onChange }: FiltersProps) {
  const { t } = useTranslation("devices");
  const sites = useDeviceSummary(filters.site).data ?? [];
  const count = (state: (typeof DEVICE_STATES)[number]): number => sites.reduce((sum, one) => sum + one[state], 0);
  if (sites.length === 0) return null;
  return (
    <div className={styles.counts} role="group" aria-label={t("counts")}>
      {DEVICE_STATES.map((one) => (
        <button
          key={one}
          type="button"
          aria-pressed={filters.state === one}
          onClick={() => onChange({ state: filters.state === one ? null : one })}
        >
          {t(`state.${one}`)} <b>{count(one)}</b>
        </button>
      ))}
    </div>
  );
}

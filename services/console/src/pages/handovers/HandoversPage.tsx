import { Button, Checkbox, Select } from "antd";
import { useTranslation } from "react-i18next";
import { Link, useNavigate } from "react-router";
import type { HandoverSummary } from "@/kit/api/types";
import { Days } from "@/kit/filters/Days";
import { StateTags } from "@/kit/handovers/StateTags";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { offset } from "@/kit/time/format";
import { CHOICES, useHandoverFilters } from "./filters";
import { useHandovers } from "./listQueries";
import styles from "./handovers.module.css";

/** All handovers: what is under way, what waits for whom, what was sealed and how. */
export default function HandoversPage() {
  const { t } = useTranslation("handover");
  const { filters, any, clear } = useHandoverFilters();
  const query = useHandovers(filters);
  const found = query.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <Page title={t("title")} sub={t("sub")}>
      <Panel>
        <FilterBar />
        {query.isPending ? <Loading rows={6} /> : null}
        {query.isError && query.data === undefined ? (
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        ) : null}
        {query.data && found.length === 0 ? (
          <Empty title={t(any ? "noneFound" : "none")}>
            {any ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("noneHint")}</p>}
          </Empty>
        ) : null}
        {found.length > 0 ? <Table handovers={found} /> : null}
        <MoreRows query={query} label={t("more")} />
      </Panel>
    </Page>
  );
}

function FilterBar() {
  const { t } = useTranslation("handover");
  const { filters, change } = useHandoverFilters();
  const sites = useSites();
  return (
    <div className={styles.filters} role="search">
      <Select
        aria-label={t("site")}
        value={filters.site ?? ""}
        options={[
          { value: "", label: t("allSites") },
          ...[...sites.values()].map((site) => ({ value: site.id, label: site.name })),
        ]}
        onChange={(site: string) => change({ site: site === "" ? null : site })}
      />
      <Select
        aria-label={t("stateLabel")}
        value={filters.state ?? ""}
        options={[
          { value: "", label: t("allStates") },
          ...CHOICES.map((state) => ({ value: state, label: t(`state.${state}`) })),
        ]}
        onChange={(state: "" | (typeof CHOICES)[number]) => change({ state: state === "" ? null : state })}
      />
      <Days {...filters} onChange={change} />
      <Checkbox checked={filters.forced} onChange={(event) => change({ forced: event.target.checked })}>
        {t("forcedOnly")}
      </Checkbox>
    </div>
  );
}

function Table({ handovers }: { handovers: readonly HandoverSummary[] }) {
  const { t } = useTranslation("handover");
  return (
    <ColumnTable
      columns={["planned", "site", "stateLabel", "itemsLabel", "next", "sealedAt"]}
      titleOf={(name) => t(name)}
    >
      {handovers.map((one) => (
        <Row key={one.id} handover={one} />
      ))}
    </ColumnTable>
  );
}

function Row({ handover }: { handover: HandoverSummary }) {
  const { t } = useTranslation("handover");
  const sites = useSites();
  const staff = useStaff();
  const navigate = useNavigate();
  const zone = zoneOf(sites, handover.site_id);
  const nameOf = (id: string | null): string => (id ? (staff.get(id)?.name ?? "…") : "—");
  return (
    <tr className={styles.row} onClick={() => void navigate(pathTo.handover(handover.id))}>
      <td className={table.main}>
        <Link to={pathTo.handover(handover.id)} onClick={(event) => event.stopPropagation()}>
          <Moment at={handover.planned_at} zone={zone} bare seconds={false} />
        </Link>
        <span className={table.sub}>{offset(handover.planned_at, zone)}</span>
      </td>
      <td data-label={t("site")}>{sites.get(handover.site_id)?.name ?? "…"}</td>
      <td data-label={t("stateLabel")}>
        <StateTags handover={handover} />
      </td>
      <td data-label={t("itemsLabel")}>
        {handover.item_count}
        {handover.refused_count > 0 ? ` · ${t("refusedEver", { count: handover.refused_count })}` : ""}
      </td>
      <td data-label={t("next")}>{handover.waiting_for ? t(`waiting.${handover.waiting_for}`) : "—"}</td>
      <td data-label={t("sealedAt")}>
        {handover.sealed_at ? (
          <>
            <Moment at={handover.sealed_at} zone={zone} bare seconds={false} />
            <span className={table.sub}>
              {nameOf(handover.outgoing_id)} → {nameOf(handover.incoming_id)}
            </span>
          </>
        ) : (
          "—"
        )}
      </td>
    </tr>
  );
}

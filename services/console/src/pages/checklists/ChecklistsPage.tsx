import { Checkbox } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import type { ChecklistSummary } from "@/kit/api/types";
import { ANY_SITE, countingAt } from "@/kit/checklists/counting";
import { Choice } from "@/kit/filters/Choice";
import { Filters } from "@/kit/filters/Filters";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { INSPECTION_KINDS } from "@/kit/inspections/kinds";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { SITE_KINDS, useKindName } from "@/kit/sites/kinds";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import table from "@/kit/table/table.module.css";
import { PageLink } from "@/kit/layout/PageLink";
import { NewDialog } from "./NewDialog";
import { SiteSwitch } from "./SiteSwitch";
import { useChecklists } from "./data";
import { useWhen } from "./when";
import styles from "./checklists.module.css";

const COLUMNS = ["name", "where", "post", "when", "items", "version", "state"] as const;

/** The checklists: for the sites of a type, and the additions of single sites; a site uses them once it is switched on. */
export default function ChecklistsPage() {
  const { t } = useTranslation(["checklists", "inspections"]);
  const may = useMay();
  const { query, change } = useAddress();
  const sites = useSites();
  const kindName = useKindName();
  const [adding, setAdding] = useState(false);
  const filters = {
    site: query.get("site"),
    type: query.get("type"),
    kind: INSPECTION_KINDS.find((one) => one === query.get("kind")) ?? null,
    unused: query.get("unused") === "yes",
  };
  const list = useChecklists(filters);
  const all = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const chosen = sites.get(filters.site ?? "");
  const checklists = chosen ? countingAt(all, chosen.id, chosen.kind) : all;
  const site = filters.site ?? (sites.size === 1 ? ([...sites.keys()][0] ?? null) : null);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <PageLink to={pathTo.inspections(site === null ? {} : { site })}>
            <Icon name="check" size={16} /> {t("inspections:title")}
          </PageLink>
          <PageLink to={pathTo.routes(site === null ? {} : { site })}>
            <Icon name="flag" size={16} /> {t("routes")}
          </PageLink>
          <MayButton
            verdict={may("addChecklist", site === null ? {} : { site_id: site })}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setAdding(true)}
          >
            {t("add.button")}
          </MayButton>
        </>
      }
    >
      <SiteSwitch siteId={site} />
      <Panel>
        <Filters>
          <Choice
            className={styles.choice}
            label={t("inspections:site")}
            value={filters.site}
            options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => change({ site: chosen })}
          />
          <Choice
            className={styles.choice}
            label={t("type")}
            value={filters.type}
            options={[ANY_SITE, ...SITE_KINDS].map((one) => ({
              value: one,
              label: one === ANY_SITE ? t("anyType") : kindName(one),
            }))}
            onChange={(chosen) => change({ type: chosen })}
          />
          <Choice
            className={styles.choice}
            label={t("inspections:column.kind")}
            value={filters.kind}
            options={INSPECTION_KINDS.map((one) => ({ value: one, label: t(`inspections:kind.${one}`) }))}
            onChange={(chosen) => change({ kind: chosen })}
          />
          <Checkbox
            checked={filters.unused}
            onChange={({ target }) => change({ unused: target.checked ? "yes" : null })}
          >
            {t("alsoUnused")}
          </Checkbox>
        </Filters>
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && checklists.length === 0 ? (
          <Empty title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </Empty>
        ) : null}
        {checklists.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
            {checklists.map((one) => (
              <Row key={one.id} checklist={one} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {adding ? <NewDialog siteId={site} known={all} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function Row({ checklist }: { checklist: ChecklistSummary }) {
  const { t } = useTranslation(["checklists", "inspections"]);
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const kindName = useKindName();
  const when = useWhen();
  const sites = useSites();
  const { id, name_zh, name_en, kind, post, site_id, site_type, schedule, item_count, version, active } = checklist;
  const type = site_type === ANY_SITE ? t("anyType") : kindName(site_type);
  return (
    <tr className={active ? "" : styles.out}>
      <td className={table.main}>
        <Link to={pathTo.checklist(id)}>{inLanguage({ zh: name_zh, en: name_en })}</Link>
        <span className={table.sub}>{t(`inspections:kind.${kind}`)}</span>
      </td>
      <td data-label={t("column.where")}>{site_id === null ? type : (sites.get(site_id)?.name ?? "…")}</td>
      <td data-label={t("column.post")}>{postName(post)}</td>
      <td data-label={t("column.when")}>{when(schedule)}</td>
      <td data-label={t("column.items")}>{item_count}</td>
      <td data-label={t("column.version")}>{version}</td>
      <td data-label={t("column.state")}>{t(active ? "inUse" : "outOfUse")}</td>
    </tr>
  );
}

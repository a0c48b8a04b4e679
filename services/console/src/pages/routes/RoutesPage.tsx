import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import type { RouteRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useRoutes } from "@/kit/routes/data";
import { useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import table from "@/kit/table/table.module.css";
import { PageLink } from "@/kit/layout/PageLink";
import { NewDialog } from "./NewDialog";
import styles from "./routes.module.css";

const COLUMNS = ["name", "site", "order", "checkpoints", "version", "state"] as const;

/** The routes that patrols follow, by site. */
export default function RoutesPage() {
  const { t } = useTranslation("routes");
  const may = useMay();
  const { query, change } = useAddress();
  const sites = useSites();
  const [adding, setAdding] = useState(false);
  const site = query.get("site") ?? (sites.size === 1 ? ([...sites.keys()][0] ?? null) : null);
  const list = useRoutes(site, false);
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <PageLink to={pathTo.checklists(site === null ? {} : { site })}>
            <Icon name="back" size={16} /> {t("toChecklists")}
          </PageLink>
          <MayButton
            verdict={may("addRoute", site === null ? {} : { site_id: site })}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setAdding(true)}
          >
            {t("add.button")}
          </MayButton>
        </>
      }
    >
      <Panel>
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("column.site")}
            value={site}
            options={[...sites.values()].map(({ id, name }) => ({ value: id, label: name }))}
            onChange={(chosen) => change({ site: chosen })}
          />
        </div>
        {list.isPending ? <Loading rows={6} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data?.length === 0 ? (
          <Empty title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </Empty>
        ) : null}
        {list.data && list.data.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
            {list.data.map((one) => (
              <Row key={one.id} route={one} />
            ))}
          </ColumnTable>
        ) : null}
      </Panel>
      {adding ? <NewDialog siteId={site} onClose={() => setAdding(false)} /> : null}
    </Page>
  );
}

function Row({ route }: { route: RouteRead }) {
  const { t } = useTranslation("routes");
  const inLanguage = useInLanguage();
  const sites = useSites();
  const { id, site_id, name_zh, name_en, order, checkpoints, version, active } = route;
  return (
    <tr className={active ? "" : styles.out}>
      <td className={table.main}>
        <Link to={pathTo.route(id)}>{inLanguage({ zh: name_zh, en: name_en })}</Link>
      </td>
      <td data-label={t("column.site")}>{sites.get(site_id)?.name ?? "…"}</td>
      <td data-label={t("column.order")}>{t(`order.${order}`)}</td>
      <td data-label={t("column.checkpoints")}>{checkpoints.length}</td>
      <td data-label={t("column.version")}>{version}</td>
      <td data-label={t("column.state")}>{t(active ? "inUse" : "outOfUse")}</td>
    </tr>
  );
}

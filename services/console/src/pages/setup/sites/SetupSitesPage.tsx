import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import type { SiteRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useServiceName } from "@/kit/sites/EmergencyNumbers";
import { sitesQuery, useStaff } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { offset } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { useKindName } from "@/kit/sites/kinds";
import { CloseSite } from "./CloseSite";
import { SiteForm } from "./SiteForm";
import table from "@/kit/table/table.module.css";
import styles from "../setup.module.css";

const COLUMNS = ["site", "zone", "owner", "emergency", "state"] as const;
const NEW = "new";

/** The register of sites: what is on file of each, and who answers for it (R-1.2.1a). */
export default function SetupSitesPage() {
  const { t } = useTranslation("setup-sites");
  const may = useMay();
  const sites = useQuery(sitesQuery);
  const { query, change } = useAddress();
  const edited = query.get("site");
  const site = sites.data?.find(({ id }) => id === edited) ?? null;
  const register = (
    <MayButton
      verdict={may("registerSite", {})}
      type="primary"
      icon={<Icon name="plus" size={16} />}
      onClick={() => change({ site: NEW })}
    >
      {t("register")}
    </MayButton>
  );
  return (
    <Page title={t("title")} sub={t("sub")} actions={register}>
      <Panel>
        {sites.isPending ? <Loading rows={5} /> : null}
        {sites.isError ? <Failure error={sites.error} onRetry={() => void sites.refetch()} /> : null}
        {sites.data?.length === 0 ? (
          <Empty title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </Empty>
        ) : null}
        {sites.data && sites.data.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("act")}>
            {sites.data.map((one) => (
              <Row key={one.id} site={one} onEdit={() => change({ site: one.id })} />
            ))}
          </ColumnTable>
        ) : null}
      </Panel>
      {edited === NEW || site ? (
        <SiteForm key={edited} site={site} sites={sites.data ?? []} onClose={() => change({ site: null })} />
      ) : null}
    </Page>
  );
}

function Row({ site, onEdit }: { site: SiteRead; onEdit: () => void }) {
  const { t } = useTranslation("setup-sites");
  const may = useMay();
  const kindName = useKindName();
  const serviceName = useServiceName();
  const owner = useStaff().get(site.owner_id ?? "");
  const now = useMinute();
  return (
    <tr className={site.active ? "" : styles.out}>
      <td>
        <Link className={styles.name ?? ""} to={pathTo.site(site.id)}>
          {site.name}
        </Link>
        <span className={table.sub}>
          {kindName(site.kind)} · {site.code}
        </span>
        {site.address ? <span className={table.sub}>{site.address}</span> : null}
      </td>
      <td data-label={t("column.zone")}>
        <span>
          {site.timezone} <small className={styles.faint}>{offset(now, site.timezone)}</small>
        </span>
      </td>
      <td data-label={t("column.owner")}>
        {owner ? owner.name : <span className={styles.missing}>{t("noOwner")}</span>}
      </td>
      <td data-label={t("column.emergency")}>
        {site.emergency_numbers.length > 0 ? (
          site.emergency_numbers.map(({ service }) => serviceName(service)).join(t("and"))
        ) : (
          <span className={styles.missing}>{t("noNumbers")}</span>
        )}
      </td>
      <td data-label={t("column.state")}>{t(site.active ? "open" : "closed")}</td>
      <td className={table.narrow}>
        <span className={styles.buttons}>
          <MayButton verdict={may("changeSite", { site_id: site.id })} dense size="small" onClick={onEdit}>
            {t("edit")}
          </MayButton>
          <CloseSite site={site} />
        </span>
      </td>
    </tr>
  );
}

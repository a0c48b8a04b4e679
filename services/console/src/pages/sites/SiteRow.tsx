import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SiteRead } from "@/kit/api/types";
import { pathTo } from "@/kit/paths";
import { offset, timeOfDay } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { Ago } from "./Ago";
import { Health } from "./Health";
import type { SiteState } from "@/kit/sites/states";
import { useKindName } from "@/kit/sites/kinds";
import table from "@/kit/table/table.module.css";
import styles from "./sites.module.css";

/** One site of the list. */
export function SiteRow({ site, state }: { site: SiteRead; state: SiteState | undefined }) {
  const { t } = useTranslation("sites");
  const kindName = useKindName();
  const now = useNow();
  return (
    <tr>
      <td>
        <Link className={styles.name ?? ""} to={pathTo.site(site.id)}>
          {site.name}
        </Link>
        <span className={table.sub}>
          {kindName(site.kind)} · {site.code}
        </span>
      </td>
      <td>{site.active ? <Health state={state} /> : <span className={styles.faint}>{t("outOfService")}</span>}</td>
      <td data-label={t("column.series")}>{state ? t("seriesCount", { count: state.series }) : null}</td>
      <td data-label={t("column.heard")}>
        {state?.last_received_at ? (
          <Ago since={state.last_received_at} />
        ) : (
          <span className={styles.faint}>{state ? t("neverHeard") : null}</span>
        )}
      </td>
      <td data-label={t("column.clock")}>
        <span>
          {timeOfDay(now, site.timezone)} <small title={site.timezone}>{offset(now, site.timezone)}</small>
        </span>
      </td>
    </tr>
  );
}

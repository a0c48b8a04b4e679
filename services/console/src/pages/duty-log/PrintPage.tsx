import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import type { LogEntryRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { isDay } from "@/kit/time/days";
import { PageLink } from "@/kit/layout/PageLink";
import { usePrinted } from "./data";
import styles from "./duty-log.module.css";

const COLUMNS = ["at", "kind", "text", "by"] as const;

/** The log of a shift, or of a day, on paper: the oldest entry first, corrections beside what they put right. */
export default function PrintPage() {
  const { t } = useTranslation("duty-log");
  const { query } = useAddress();
  const site = query.get("site") ?? "";
  const wanted = query.get("day");
  const day = isDay(wanted) ? wanted : null;
  const shift = query.get("shift");
  const sites = useSites();
  const zone = zoneOf(sites, site);
  const list = usePrinted(site, { day, shift });
  const name = sites.get(site)?.name ?? "";
  const title = day === null ? t("print.titleShift", { site: name }) : t("print.titleDay", { site: name, day });
  return (
    <Page
      title={title}
      sub={zone}
      actions={
        <>
          <PageLink to={pathTo.dutyLog({ site })}>
            <Icon name="back" size={16} /> {t("title")}
          </PageLink>
          <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t("print.button")}
          </Button>
        </>
      }
    >
      <Panel>
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data?.length === 0 ? (
          <Empty title={t("noMatch")}>
            <p>{t("printEmptyHint")}</p>
          </Empty>
        ) : null}
        {list.data && list.data.length > 0 ? (
          <table className={styles.paper}>
            <thead>
              <tr>
                {COLUMNS.map((one) => (
                  <th key={one} scope="col">
                    {t(`print.${one}`)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {list.data.map((one) => (
                <Row key={one.id} entry={one} zone={zone} />
              ))}
            </tbody>
          </table>
        ) : null}
      </Panel>
    </Page>
  );
}

function Row({ entry, zone }: { entry: LogEntryRead; zone: string }) {
  const { t } = useTranslation("duty-log");
  const inLanguage = useInLanguage();
  const { correction } = entry;
  return (
    <tr>
      <td>
        <Moment at={entry.occurred_at} zone={zone} bare seconds={false} />
      </td>
      <td>{t(`logKind.${entry.kind}`, { defaultValue: t("logKind.other") })}</td>
      <td>
        {correction ? <del>{inLanguage(entry)}</del> : inLanguage(entry)}
        {correction ? (
          <p>
            {t("correct.now")} {inLanguage(correction)}（{correction.author_name}，
            {t("correct.because", { reason: correction.reason })}）
          </p>
        ) : null}
      </td>
      <td>{entry.author_name ?? t("bySystem")}</td>
    </tr>
  );
}

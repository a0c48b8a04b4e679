import { Button } from "antd";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { roster } from "@/kit/api/clients";
import { SaveButton } from "@/kit/download/SaveButton";
import { Choice } from "@/kit/filters/Choice";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { MoreRows } from "@/kit/table/MoreRows";
import { dayInWords } from "@/kit/time/calendar";
import { useMinute } from "@/kit/time/now";
import { Tabs } from "../Tabs";
import { ClosedMonth } from "./ClosedMonth";
import { Lines } from "./Lines";
import { People } from "./People";
import { monthOf, monthStepped, type SheetFilters } from "./sheet";
import { sheetQuery, useSheet, useSheetTotal } from "./sheetData";
import styles from "./sheet.module.css";

/** The attendance sheet of a site and month: everybody with their totals, or one person shift by shift. */
export default function SheetPage() {
  const { t } = useTranslation("attendance-sheet");
  const { query, change } = useAddress();
  const sites = useSites();
  const staff = useStaff();
  const now = useMinute();
  const language = useLanguage();
  const site = query.get("site") ?? [...sites.keys()][0] ?? null;
  const month = monthOf(query.get("month"), zoneOf(sites, site ?? ""), now);
  const filters: SheetFilters = { site, month, person: query.get("person") };
  const monthName = dayInWords(`${month}-01`, language, { year: "numeric", month: "long" });
  const title = [t("title"), sites.get(site ?? "")?.name, monthName].filter(Boolean).join(" · ");
  return (
    <Page
      title={title}
      sub={t("sub")}
      actions={
        <>
          {site === null ? null : <ExportSheet filters={filters} />}
          <Button icon={<Icon name="print" size={16} />} onClick={() => window.print()}>
            {t("print")}
          </Button>
        </>
      }
    >
      <div className={styles.unprinted}>
        <Tabs />
        <div className={styles.filters} role="search">
          <Choice
            className={styles.choice}
            label={t("filter.site")}
            value={site}
            options={[...sites.values()].map((one) => ({ value: one.id, label: one.name }))}
            onChange={(one) => change({ site: one, person: null })}
          />
          <Choice
            className={styles.choice}
            label={t("filter.person")}
            value={filters.person}
            options={[...staff.values()].map((one) => ({ value: one.id, label: `${one.name} (${one.code})` }))}
            onChange={(person) => change({ person })}
          />
          <span className={styles.month} role="group" aria-label={t("filter.month")}>
            <Button onClick={() => change({ month: monthStepped(month, -1) })}>{t("earlier")}</Button>
            <span>{monthName}</span>
            <Button onClick={() => change({ month: monthStepped(month, 1) })}>{t("later")}</Button>
          </span>
        </div>
      </div>
      {site === null ? (
        <Empty title={t("noSites")}>
          <p>{t("noSitesHint")}</p>
        </Empty>
      ) : (
        <Sheet filters={filters} onPerson={(person) => change({ person })} />
      )}
    </Page>
  );
}

function Sheet({ filters, onPerson }: { filters: SheetFilters; onPerson: (person: string | null) => void }) {
  const { t } = useTranslation("attendance-sheet");
  const list = useSheet(filters);
  const total = useSheetTotal(filters);
  const zone = zoneOf(useSites(), filters.site ?? "");
  const people = list.data?.pages.flatMap(({ items }) => items) ?? [];
  const chosen = filters.person === null ? undefined : people.find((one) => one.staff_id === filters.person);
  return (
    <>
      <Panel>
        {list.isPending ? <Loading rows={8} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && people.length === 0 ? (
          <Empty title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </Empty>
        ) : null}
        {people.length > 0 ? <People people={people} total={total.data} onPerson={onPerson} /> : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {chosen ? (
        <Panel title={`${chosen.name} (${chosen.code})`}>
          <Lines person={chosen} siteId={filters.site ?? ""} zone={zone} />
        </Panel>
      ) : null}
      {people.length > 0 ? <ClosedMonth siteId={filters.site ?? ""} month={filters.month} zone={zone} /> : null}
      <p className={styles.note}>{t("note")}</p>
    </>
  );
}

function ExportSheet({ filters }: { filters: SheetFilters }) {
  const { t } = useTranslation("attendance-sheet");
  return (
    <SaveButton
      ask={() =>
        roster.GET("/api/roster/v1/attendance-sheet/export", {
          params: { query: sheetQuery(filters) },
          parseAs: "blob",
        })
      }
    >
      {t("export")}
    </SaveButton>
  );
}

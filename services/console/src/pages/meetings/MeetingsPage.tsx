import { Button, Checkbox } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useAddress } from "@/kit/address";
import type { MeetingRead } from "@/kit/api/types";
import { Choice } from "@/kit/filters/Choice";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { MoreRows } from "@/kit/table/MoreRows";
import table from "@/kit/table/table.module.css";
import { Moment } from "@/kit/time/Time";
import { SeriesPanel } from "./SeriesPanel";
import { StateTag } from "./StateTag";
import { useMeetings } from "./data";
import { filtersOf, KINDS, STATES, type Filters } from "./filters";
import styles from "./meetings.module.css";

const COLUMNS = ["kind", "site", "due", "state", "chair", "present"] as const;

/** The meetings of all sites: which are to be held, which are overdue, and their records. */
export default function MeetingsPage() {
  const { t } = useTranslation("meetings");
  const { query, change, clear } = useAddress();
  const filters = filtersOf(query);
  const list = useMeetings(filters);
  const meetings = list.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <Page title={t("title")} sub={t("sub")}>
      <Panel>
        <FilterBar
          filters={filters}
          onChange={({ ahead, ...part }) =>
            change({ ...part, ...(ahead === undefined ? {} : { ahead: ahead ? "1" : null }) })
          }
        />
        {list.isPending ? <Loading rows={6} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data && meetings.length === 0 ? (
          <Empty title={t(query.size > 0 ? "noMatch" : "empty")}>
            {query.size > 0 ? <Button onClick={clear}>{t("clear")}</Button> : <p>{t("emptyHint")}</p>}
          </Empty>
        ) : null}
        {meetings.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)}>
            {meetings.map((one) => (
              <Row key={one.id} meeting={one} />
            ))}
          </ColumnTable>
        ) : null}
        <MoreRows query={list} label={t("more")} />
      </Panel>
      {filters.site === null ? (
        <p className={styles.soft}>{t("series.chooseSite")}</p>
      ) : (
        <SeriesPanel key={filters.site} siteId={filters.site} />
      )}
    </Page>
  );
}

function FilterBar({ filters, onChange }: { filters: Filters; onChange: (part: Partial<Filters>) => void }) {
  const { t } = useTranslation("meetings");
  const sites = [...useSites().values()];
  return (
    <div className={styles.filters} role="search">
      <Choice
        label={t("column.site")}
        className={styles.choice}
        value={filters.site}
        options={sites.map(({ id, name }) => ({ value: id, label: name }))}
        onChange={(site) => onChange({ site })}
      />
      <Choice
        label={t("column.kind")}
        className={styles.choice}
        value={filters.kind}
        options={KINDS.map((one) => ({ value: one, label: t(`kit:meetingKind.${one}`) }))}
        onChange={(kind) => onChange({ kind })}
      />
      <Choice
        label={t("column.state")}
        className={styles.choice}
        value={filters.state}
        options={STATES.map((one) => ({ value: one, label: t(`state.${one}`) }))}
        onChange={(state) => onChange({ state })}
      />
      <Checkbox checked={filters.ahead} onChange={(event) => onChange({ ahead: event.target.checked })}>
        {t("ahead")}
      </Checkbox>
    </div>
  );
}

function Row({ meeting }: { meeting: MeetingRead }) {
  const { t } = useTranslation("meetings");
  const sites = useSites();
  const staff = useStaff();
  const present = meeting.attendees.filter(({ presence }) => presence === "present").length;
  return (
    <tr>
      <td className={table.main}>
        <Link to={pathTo.meeting(meeting.id)}>{t(`kit:meetingKind.${meeting.kind}`)}</Link>
      </td>
      <td data-label={t("column.site")}>{sites.get(meeting.site_id)?.name ?? "…"}</td>
      <td data-label={t("column.due")}>
        <Moment at={meeting.scheduled_at ?? meeting.due_at} zone={zoneOf(sites, meeting.site_id)} seconds={false} />
      </td>
      <td data-label={t("column.state")}>
        <StateTag meeting={meeting} />
      </td>
      <td data-label={t("column.chair")}>{meeting.chair_id ? (staff.get(meeting.chair_id)?.name ?? "…") : "–"}</td>
      <td data-label={t("column.present")}>
        {meeting.state === "finished" ? `${present} / ${meeting.attendees.length}` : "–"}
      </td>
    </tr>
  );
}

import { Button } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { ExecutiveOnDuty } from "@/kit/executives/ExecutiveOnDuty";
import { Choice } from "@/kit/filters/Choice";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { useCalendarZone, useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { ColumnTable } from "@/kit/table/ColumnTable";
import { addDays, dayIn, daysOf, isDay } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import { PeriodRow } from "./PeriodRow";
import { RotationDialog } from "./RotationDialog";
import { usePeriods } from "./data";
import styles from "./executives.module.css";

const COLUMNS = ["when", "who", "scope", "state"] as const;
const WEEK = 7;

/** Duty executives: who is on now, and the week of their turns. */
export default function ExecutivesPage() {
  const { t } = useTranslation("executives");
  const { query, change } = useAddress();
  const siteId = query.get("site");
  const zone = useCalendarZone(siteId);
  const today = dayIn(useMinute(), zone);
  const asked = query.get("day");
  const days = daysOf("week", isDay(asked) ? asked : today);
  const [monday = today, sunday = today] = [days[0], days.at(-1)];
  const list = usePeriods(days, siteId, zone);
  const [planning, setPlanning] = useState(false);
  const verdict = useMay()("planExecutives", {});
  const step = (by: number): void => change({ day: addDays(monday, by) });
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <MayButton
          type="primary"
          verdict={verdict}
          icon={<Icon name="plus" size={16} />}
          onClick={() => setPlanning(true)}
        >
          {t("rotation.title")}
        </MayButton>
      }
    >
      <Panel>
        <div className={styles.now}>
          <ExecutiveOnDuty siteId={siteId} zone={zone} />
        </div>
      </Panel>
      <Panel>
        <div className={styles.filters} role="search">
          <Button aria-label={t("before")} onClick={() => step(-WEEK)} icon={<Icon name="back" size={16} />} />
          <Button aria-label={t("after")} onClick={() => step(WEEK)} icon={<Icon name="forward" size={16} />} />
          <Button onClick={() => change({ day: null })}>{t("today")}</Button>
          <strong>
            {monday} – {sunday}
          </strong>
          <SiteChoice value={siteId} onChange={(site) => change({ site })} />
        </div>
        {list.isPending ? <Loading rows={7} /> : null}
        {list.isError && !list.data ? <Failure error={list.error} onRetry={() => void list.refetch()} /> : null}
        {list.data?.length === 0 ? (
          <Empty title={t("empty")}>
            <p>{t("emptyHint")}</p>
          </Empty>
        ) : null}
        {list.data && list.data.length > 0 ? (
          <ColumnTable columns={COLUMNS} titleOf={(one) => t(`column.${one}`)} act={t("column.act")}>
            {list.data.map((period) => (
              <PeriodRow key={period.id} period={period} zone={zone} />
            ))}
          </ColumnTable>
        ) : null}
      </Panel>
      {planning ? (
        <RotationDialog
          first={monday > today ? monday : today}
          siteId={siteId}
          zone={zone}
          onClose={() => setPlanning(false)}
        />
      ) : null}
    </Page>
  );
}

function SiteChoice({ value, onChange }: { value: string | null; onChange: (site: string | null) => void }) {
  const { t } = useTranslation("executives");
  const options = [...useSites().values()].map(({ id, name }) => ({ value: id, label: name }));
  return <Choice className={styles.choice} label={t("site")} value={value} options={options} onChange={onChange} />;
}

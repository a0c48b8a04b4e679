import { useTranslation } from "react-i18next";
import { Link, useParams } from "react-router";
import type { HandoverRead } from "@/kit/api/types";
import { isOver, useHandover } from "@/kit/handovers/data";
import { StateTags } from "@/kit/handovers/StateTags";
import { Icon } from "@/kit/layout/Icon";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Failure } from "@/kit/states/States";
import { dayIn } from "@/kit/time/days";
import { endTime, offset, timeOfDay } from "@/kit/time/format";
import { ForcePanel } from "./ForcePanel";
import { Guide } from "./Guide";
import { ItemsPanel } from "./ItemsPanel";
import { PeoplePanel } from "./PeoplePanel";
import { RecordPanel } from "./RecordPanel";
import { Seal } from "./Seal";
import { SignPanel } from "./SignPanel";
import styles from "./handovers.module.css";

/** One handover: what is open, item by item, and the two signatures. Both sides look at the same page. */
export default function HandoverPage() {
  const { t } = useTranslation("handover");
  const { handoverId = "" } = useParams();
  const query = useHandover(handoverId);
  if (query.isPending) return <Loading rows={8} />;
  if (query.data === undefined) {
    return (
      <Page title={t("one")}>
        <Panel>
          <Failure error={query.error} onRetry={() => void query.refetch()} />
        </Panel>
      </Page>
    );
  }
  return <Sheet handover={query.data} />;
}

function Sheet({ handover }: { handover: HandoverRead }) {
  const { t } = useTranslation("handover");
  const sites = useSites();
  const zone = zoneOf(sites, handover.site_id);
  const sealed = handover.state === "sealed";
  const site = sites.get(handover.site_id)?.name ?? "…";
  return (
    <Page
      title={t("oneOf", { site, day: dayIn(handover.planned_at, zone) })}
      sub={<StateTags handover={handover} />}
      actions={
        <>
          <Link to={pathTo.handovers()} className={styles.back}>
            <Icon name="back" size={16} /> {t("all")}
          </Link>
          {sealed ? (
            <button type="button" className={styles.print} onClick={() => window.print()}>
              <Icon name="print" size={16} /> {t("print")}
            </button>
          ) : null}
        </>
      }
    >
      <p className={styles.shifts}>
        <Shift shift={handover.from_shift} zone={zone} /> <Icon name="forward" size={14} />{" "}
        <Shift shift={handover.to_shift} zone={zone} /> <small>{offset(handover.planned_at, zone)}</small>
      </p>
      <Guide handover={handover} zone={zone} />
      <div className={styles.sheet}>
        <ItemsPanel handover={handover} zone={zone} />
        <aside className={styles.side}>
          <PeoplePanel handover={handover} zone={zone} />
          {sealed ? <Seal handover={handover} zone={zone} /> : null}
          {isOver(handover) ? null : <SignPanel handover={handover} />}
          {isOver(handover) ? null : <ForcePanel handover={handover} />}
          <RecordPanel handover={handover} zone={zone} />
        </aside>
      </div>
    </Page>
  );
}

function Shift({ shift, zone }: { shift: HandoverRead["from_shift"]; zone: string }) {
  return (
    <span>
      {dayIn(shift.starts_at, zone)} {timeOfDay(shift.starts_at, zone)}–{endTime(shift.ends_at, zone)}
    </span>
  );
}

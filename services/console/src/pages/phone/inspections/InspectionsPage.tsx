import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { InspectionRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { standingOf } from "@/kit/inspections/standing";
import { StandingTag } from "@/kit/inspections/StandingTag";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { endTime, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { useMyShifts, usePersonId } from "../phoneQueries";
import { HandForm } from "./HandForm";
import { useMyInspections } from "./queries";
import styles from "../phone.module.css";

/** What I am to check now, overdue first; and what others at my sites are to. */
export default function InspectionsPage() {
  const { t } = useTranslation("inspections");
  const { query, mine, others } = useMyInspections();
  const personId = usePersonId();
  const here = useMyShifts().shifts.find((shift) =>
    shift.assignments.some((seat) => seat.staff_id === personId && seat.presence === "present"),
  );
  if (query.isPending) return <Loading rows={4} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <>
      <h1>{t("phone.title")}</h1>
      {mine.length === 0 ? (
        <Empty title={t("phone.none")} good>
          <p>{t("phone.noneHint")}</p>
        </Empty>
      ) : null}
      <List inspections={mine} />
      {others.length > 0 ? (
        <section className={styles.group}>
          <h2>
            {t("phone.others")} <small>{others.length}</small>
          </h2>
          <List inspections={others} />
        </section>
      ) : null}
      {here ? <HandForm shift={here} /> : null}
    </>
  );
}

function List({ inspections }: { inspections: readonly InspectionRead[] }) {
  if (inspections.length === 0) return null;
  return (
    <ul className={styles.list}>
      {inspections.map((one) => (
        <li key={one.id}>
          <Row inspection={one} />
        </li>
      ))}
    </ul>
  );
}

function Row({ inspection }: { inspection: InspectionRead }) {
  const { t } = useTranslation("inspections");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const sites = useSites();
  const minute = useMinute();
  const zone = zoneOf(sites, inspection.site_id);
  const window = { from: timeOfDay(inspection.from_at, zone), due: endTime(inspection.due_at, zone) };
  return (
    <Link className={styles.row} to={pathTo.phoneInspection(inspection.id)}>
      <Icon name="inspect" size={20} />
      <span className={styles.rowText}>
        <strong>{inLanguage({ zh: inspection.name_zh, en: inspection.name_en })}</strong>
        <small>
          <StandingTag standing={standingOf(inspection, minute)} /> {t("window", window)} · {postName(inspection.post)}
          {sites.size > 1 ? ` · ${sites.get(inspection.site_id)?.name ?? ""}` : ""}
        </small>
      </span>
      <span className={styles.chevron}>
        <Icon name="back" size={18} />
      </span>
    </Link>
  );
}

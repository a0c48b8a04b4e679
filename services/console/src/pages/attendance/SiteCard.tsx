import { useTranslation } from "react-i18next";
import type { SiteMuster, SiteRead } from "@/kit/api/types";
import { MusterPeople } from "@/kit/duty/MusterPeople";
import styles from "./attendance.module.css";

const COUNTED = [
  "present",
  "expected",
  "late",
  "absent",
  "unreachable",
  "overdue",
  "away",
  "replaced",
  "overstaying",
] as const;

/** One site: how many stand how, and who. */
export function SiteCard({ muster, site }: { muster: SiteMuster; site: SiteRead | undefined }) {
  const { t } = useTranslation("attendance");
  const counted = COUNTED.filter((one) => muster.counts[one] > 0);
  return (
    <section
      className={muster.trouble > 0 || muster.late_leader ? styles.troubled : styles.site}
      aria-label={site?.name}
    >
      <header>
        <h2>{site?.name ?? "…"}</h2>
        <span>
          {counted.length === 0
            ? t("muster.nobodyExpected")
            : counted.map((one) => `${t(`muster.state.${one}`)} ${muster.counts[one]}`).join(" · ")}
        </span>
      </header>
      {muster.late_leader ? <p className={styles.bad}>{t("muster.lateLeader")}</p> : null}
      <MusterPeople people={muster.people} zone={site?.timezone ?? "UTC"} />
    </section>
  );
}

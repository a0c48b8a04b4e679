import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { LogEntryRead, SiteRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { pathTo } from "@/kit/paths";
import { Moment } from "@/kit/time/Time";
import { CorrectForm } from "./CorrectForm";
import styles from "./duty-log.module.css";

/** Written down so much later than it happened that both times are told. */
const LATE_MS = 5 * 60_000;

interface EntryItemProps {
  entry: LogEntryRead;
  site: SiteRead | undefined;
  showSite: boolean;
  onTag: (tag: string) => void;
}

/** One entry: when, what, by whom; what was corrected is struck through, with what puts it right. */
export function EntryItem({ entry, site, showSite, onTag }: EntryItemProps) {
  const { t } = useTranslation("duty-log");
  const [correcting, setCorrecting] = useState(false);
  const may = useMay();
  const inLanguage = useInLanguage();
  const zone = site?.timezone ?? "UTC";
  const byHand = entry.author_id !== null;
  return (
    <li className={byHand ? styles.byHand : styles.bySystem}>
      <span className={styles.when}>
        <Moment at={entry.occurred_at} zone={zone} bare={!showSite} seconds={false} />
      </span>
      <div className={styles.what}>
        <p>
          {entry.correction ? <del>{inLanguage(entry)}</del> : <span>{inLanguage(entry)}</span>}
          {entry.follow_up && !entry.correction ? <b className={styles.follow}>{t("followUp")}</b> : null}
        </p>
        {entry.correction ? (
          <p className={styles.correction}>
            {t("correct.now")} {inLanguage(entry.correction)}
            <small>
              {entry.correction.author_name} · <Moment at={entry.correction.recorded_at} zone={zone} bare /> ·{" "}
              {t("correct.because", { reason: entry.correction.reason })}
            </small>
          </p>
        ) : null}
        <p className={styles.meta}>
          <span>{t(`logKind.${entry.kind}`, { defaultValue: t("logKind.other") })}</span>
          {showSite && site ? <span>{site.name}</span> : null}
          <span>{entry.author_name ?? t("bySystem")}</span>
          <Late entry={entry} zone={zone} />
          <About entry={entry} />
          {entry.tags.map((tag) => (
            <button key={tag} type="button" className={styles.tag} onClick={() => onTag(tag)}>
              {tag}
            </button>
          ))}
          {entry.correction || correcting ? null : (
            <MayButton
              verdict={may("correctLogEntry", { site_id: entry.site_id })}
              dense
              size="small"
              type="text"
              onClick={() => setCorrecting(true)}
            >
              {t("correct.button")}
            </MayButton>
          )}
        </p>
        {correcting ? <CorrectForm entry={entry} onDone={() => setCorrecting(false)} /> : null}
      </div>
    </li>
  );
}

/** When it was written down, where that was not at once, and why. */
function Late({ entry, zone }: { entry: LogEntryRead; zone: string }) {
  const { t } = useTranslation("duty-log");
  const late = Date.parse(entry.recorded_at) - Date.parse(entry.occurred_at) > LATE_MS;
  if (!late || entry.kind === "correction") return null;
  return (
    <span>
      {t("recordedAt")} <Moment at={entry.recorded_at} zone={zone} bare seconds={false} />
      {entry.reason ? `（${entry.reason}）` : ""}
    </span>
  );
}

/** The way to what the entry is about. */
function About({ entry }: { entry: LogEntryRead }) {
  const { t } = useTranslation("duty-log");
  const { incident_id, meeting_id, number } = entry.refs;
  if (incident_id) return <Link to={pathTo.incident(incident_id)}>{number ?? t("about.incident")}</Link>;
  if (meeting_id) return <Link to={pathTo.meeting(meeting_id)}>{t("about.meeting")}</Link>;
  return null;
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { CorrectionRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { dayInWords } from "@/kit/time/calendar";
import { dayIn, monthsLater } from "@/kit/time/days";
import { useMinute } from "@/kit/time/now";
import { span } from "@/kit/time/span";
import { usePersonId } from "../phoneQueries";
import { CorrectionCard } from "./CorrectionCard";
import { LineCard } from "./LineCard";
import { useMySheet, useOpenCorrections } from "./sheetQueries";
import styles from "../phone.module.css";
import away from "./attendance.module.css";
import writing from "../writing.module.css";

/** This person's own attendance, month by month, with the way to ask for a correction; and what they decide on. */
export default function SheetPage() {
  const { t } = useTranslation("attendance-sheet");
  const sites = useSites();
  const [chosen, setChosen] = useState<string | null>(null);
  const site = chosen ?? [...sites.keys()][0];
  const { mine, toDecide } = useOpenCorrections();
  return (
    <>
      <h1>{t("phone.title")}</h1>
      <Waiting title={t("phone.decide")} corrections={toDecide} />
      <Waiting title={t("phone.waiting")} corrections={mine} />
      {sites.size > 1 ? (
        <select
          className={writing.field}
          aria-label={t("phone.site")}
          value={site}
          onChange={(event) => setChosen(event.target.value)}
        >
          {[...sites.values()].map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      ) : null}
      {site === undefined ? null : <Month siteId={site} zone={zoneOf(sites, site)} />}
    </>
  );
}

function Waiting({ title, corrections }: { title: string; corrections: readonly CorrectionRead[] }) {
  if (corrections.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{title}</h2>
      <ul className={styles.list}>
        {corrections.map((one) => (
          <li key={one.id}>
            <CorrectionCard correction={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Month({ siteId, zone }: { siteId: string; zone: string }) {
  const { t } = useTranslation("attendance-sheet");
  const language = useLanguage();
  const present = `${dayIn(useMinute(), zone).slice(0, 7)}-01`;
  const [back, setBack] = useState(0);
  const first = monthsLater(present, -back);
  const personId = usePersonId();
  const query = useMySheet(siteId, personId, first);
  const length = (seconds: number) => (seconds < 60 ? t("phone.none") : span(Math.floor(seconds / 60) * 60, language));
  return (
    <section className={styles.group}>
      <h2>{dayInWords(first, language, { year: "numeric", month: "long" })}</h2>
      <div className={away.lengths} role="group" aria-label={t("filter.month")}>
        <button type="button" onClick={() => setBack(back + 1)}>
          {t("earlier")}
        </button>
        <button type="button" disabled={back === 0} onClick={() => setBack(back - 1)}>
          {t("later")}
        </button>
      </div>
      {query.isPending ? <Loading rows={4} /> : null}
      {query.isError && query.data === undefined ? (
        <Failure error={query.error} onRetry={() => void query.refetch()} />
      ) : null}
      {query.data === null ? (
        <Empty title={t("empty")}>
          <p>{t("emptyHint")}</p>
        </Empty>
      ) : null}
      {query.data ? (
        <>
          <p className={styles.soft}>
            {t("phone.totals", {
              days: query.data.totals.days,
              attended: length(query.data.totals.attended_s),
              overtime: length(query.data.totals.overtime_s),
            })}
            <br />
            {t("phone.marks", {
              absences: query.data.totals.absences,
              late: query.data.totals.late_times,
              early: query.data.totals.early_times,
            })}
          </p>
          <ul className={styles.list}>
            {[...query.data.lines].reverse().map((line) => (
              <li key={line.shift_id}>
                <LineCard line={line} siteId={siteId} zone={zone} />
              </li>
            ))}
          </ul>
          <p className={styles.soft}>{t("note")}</p>
        </>
      ) : null}
    </section>
  );
}

import { useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ShiftRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { pathTo } from "@/kit/paths";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { dayInWords } from "@/kit/time/calendar";
import { dayIn } from "@/kit/time/days";
import { duration, ownZone } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { whyNoShifts } from "./mine";
import { useShiftBook, useShiftsAtMySites } from "./phoneQueries";
import { ShiftCard } from "./ShiftCard";
import styles from "./phone.module.css";
import book from "./book.module.css";

const WEEKS_AT_FIRST = 2;
const WEEKS_MORE = 4;
const MOST_WEEKS = 54;

/** My shifts: opens on today, the past above it, the next three weeks below. */
export default function ShiftsPage() {
  const { t } = useTranslation("phone");
  const [weeks, setWeeks] = useState(WEEKS_AT_FIRST);
  const { query, past, today, later } = useShiftBook(weeks);
  const start = useRef<HTMLElement>(null);
  useKeptInSight(start, query.data !== undefined);
  if (query.isPending) return <Loading rows={6} />;
  if (query.isError && query.data === undefined) {
    return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  }
  return (
    <div className={book.book}>
      <h1 className="visually-hidden">{t("tabs.shifts")}</h1>
      <section className={book.part} aria-label={t("book.past")}>
        {weeks < MOST_WEEKS ? (
          <button
            type="button"
            className={styles.plain}
            disabled={query.isPlaceholderData}
            onClick={() => setWeeks(weeks + WEEKS_MORE)}
          >
            {t("book.earlier")}
          </button>
        ) : null}
        {past.length === 0 ? <p className={book.soft}>{t("book.noPast", { count: weeks })}</p> : null}
        <Cards shifts={past} />
      </section>
      <section ref={start} className={`${book.part} ${book.fromToday}`} aria-label={t("book.today")}>
        <Today shifts={today} />
        <Later shifts={later} first={today.length === 0} />
        {today.length + later.length === 0 ? <None /> : null}
      </section>
      <TodayButton start={start} />
    </div>
  );
}

function Cards({ shifts }: { shifts: readonly ShiftRead[] }) {
  return shifts.map((shift) => <ShiftCard key={shift.id} shift={shift} />);
}

function Today({ shifts }: { shifts: readonly ShiftRead[] }) {
  const { t } = useTranslation("phone");
  const language = useLanguage();
  const sites = useSites();
  const zone = shifts[0] ? zoneOf(sites, shifts[0].site_id) : ownZone();
  const day = dayIn(useMinute(), zone);
  return (
    <>
      <h2 className={book.head}>
        {t("book.today")}{" "}
        <small>{dayInWords(day, language, { month: "long", day: "numeric", weekday: "short" })}</small>
      </h2>
      {shifts.length === 0 ? <p className={book.soft}>{t("book.noneToday")}</p> : null}
      <Cards shifts={shifts} />
    </>
  );
}

/** What comes after today; where today has none, the next one stands out with how far it is. */
function Later({ shifts, first }: { shifts: readonly ShiftRead[]; first: boolean }) {
  const { t } = useTranslation("phone");
  const language = useLanguage();
  const now = useMinute();
  const [next, ...rest] = shifts;
  if (next === undefined) return null;
  return (
    <>
      <h2 className={book.head}>
        {t(first ? "book.next" : "book.later")}{" "}
        {first ? <small>{t("book.in", { time: duration(Date.parse(next.starts_at) - now, language) })}</small> : null}
      </h2>
      <ShiftCard shift={next} />
      <Cards shifts={rest} />
    </>
  );
}

/** Nothing is to come, and why: each case has another way on. */
function None() {
  const { t } = useTranslation("phone");
  const sites = [...useSites().values()].filter(({ active }) => active);
  const { data, isError } = useShiftsAtMySites(true);
  if (data === undefined && !isError) return <Loading rows={2} />;
  const why = whyNoShifts(sites.length, data ?? []);
  return (
    <Empty title={t(`book.why.${why}`)}>
      <p>{t(`book.todo.${why}`)}</p>
      {why === "notYours" ? <Link to={pathTo.phoneDuty()}>{t("book.whoIsOn")}</Link> : null}
    </Empty>
  );
}

/** The way back to today, while it is out of sight. */
function TodayButton({ start }: { start: RefObject<HTMLElement | null> }) {
  const { t } = useTranslation("phone");
  const [away, setAway] = useState(false);
  useEffect(() => {
    const head = start.current?.querySelector("h2");
    if (!head) return undefined;
    const watcher = new IntersectionObserver(([seen]) => setAway(seen?.isIntersecting === false));
    watcher.observe(head);
    return () => watcher.disconnect();
  }, [start]);
  if (!away) return null;
  return (
    <button type="button" className={book.back} onClick={() => start.current?.scrollIntoView()}>
      {t("book.back")}
    </button>
  );
}

/** Opens on today; what is added above it, or grows there, moves nothing that is in sight. */
function useKeptInSight(start: RefObject<HTMLElement | null>, ready: boolean): void {
  useLayoutEffect(() => {
    const above = start.current?.previousElementSibling;
    if (!ready || !above) return undefined;
    start.current?.scrollIntoView();
    let height = above.getBoundingClientRect().height;
    const watcher = new ResizeObserver(() => {
      const now = above.getBoundingClientRect().height;
      window.scrollBy(0, now - height);
      height = now;
    });
    watcher.observe(above);
    return () => watcher.disconnect();
  }, [start, ready]);
}

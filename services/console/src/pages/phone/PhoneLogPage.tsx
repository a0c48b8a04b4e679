import { useQuery } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";
import type { LogEntryRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { post } from "@/kit/outbox/outbox";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import { Moment } from "@/kit/time/Time";
import { PhoneButton } from "./PhoneButton";
import { useMyShifts } from "./phoneQueries";
import styles from "./phone.module.css";
import page from "./log.module.css";
import writing from "./writing.module.css";

const SHOWN = 50;

/** The duty log of my site: what has happened, and a box to write into it. */
export default function PhoneLogPage() {
  const { t } = useTranslation("phone");
  const sites = useSites();
  const { shifts } = useMyShifts();
  const [chosen, choose] = useState<string | null>(null);
  const site = chosen ?? shifts[0]?.site_id ?? [...sites.keys()][0] ?? null;
  return (
    <>
      <h1 className={page.title}>{t("log.title")}</h1>
      {sites.size > 1 && site !== null ? (
        <select
          className={page.site}
          aria-label={t("log.site")}
          value={site}
          onChange={(event) => choose(event.target.value)}
        >
          {[...sites.values()].map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      ) : null}
      {site === null ? null : (
        <>
          <Write key={site} siteId={site} />
          <Entries siteId={site} />
        </>
      )}
    </>
  );
}

function Write({ siteId }: { siteId: string }) {
  const { t } = useTranslation("phone");
  const id = useId();
  const site = useSites().get(siteId);
  const [draft, setDraft] = useDraft(`entry ${siteId}`, { text: "", followUp: false });
  const verdict = useMay()("writeLogEntry", { site_id: siteId, site_active: site?.active });
  const text = draft.text.trim();
  const send = (): void => {
    post({ kind: "log-entry", target: siteId, label: site?.name ?? "", text, followUp: draft.followUp });
    setDraft({ text: "", followUp: false });
  };
  return (
    <div className={page.write}>
      <label htmlFor={id} className="visually-hidden">
        {t("log.text")}
      </label>
      <textarea
        id={id}
        className={writing.field}
        rows={2}
        maxLength={2000}
        value={draft.text}
        disabled={verdict !== null}
        placeholder={t("log.text")}
        onChange={(event) => setDraft({ ...draft, text: event.target.value })}
      />
      <label className={page.follow}>
        <input
          type="checkbox"
          checked={draft.followUp}
          disabled={verdict !== null}
          onChange={(event) => setDraft({ ...draft, followUp: event.target.checked })}
        />
        {t("log.followUp")}
      </label>
      <PhoneButton verdict={verdict} look="good" disabled={text === ""} onClick={send}>
        {t("log.write")}
      </PhoneButton>
    </div>
  );
}

function Entries({ siteId }: { siteId: string }) {
  const { t } = useTranslation("phone");
  const zone = zoneOf(useSites(), siteId);
  const query = useQuery({
    queryKey: ["duty-log", "phone", siteId],
    refetchInterval: 15_000,
    queryFn: () =>
      ok(
        roster.GET("/api/roster/v1/log-entries", {
          params: { query: { site_id: [siteId], upcoming: false, limit: SHOWN } },
        }),
      ),
  });
  if (query.isPending) return <Loading rows={5} />;
  if (query.data === undefined) return <Failure error={query.error} onRetry={() => void query.refetch()} />;
  if (query.data.items.length === 0) {
    return (
      <Empty title={t("log.empty")}>
        <p>{t("log.emptyHint")}</p>
      </Empty>
    );
  }
  return (
    <ol className={page.entries} aria-label={t("log.title")}>
      {query.data.items.map((one) => (
        <Entry key={one.id} entry={one} zone={zone} />
      ))}
    </ol>
  );
}

function Entry({ entry, zone }: { entry: LogEntryRead; zone: string }) {
  const { t } = useTranslation("phone");
  const inLanguage = useInLanguage();
  const { correction } = entry;
  return (
    <li>
      <small className={styles.soft}>
        <Moment at={entry.occurred_at} zone={zone} bare seconds={false} /> · {entry.author_name ?? t("log.bySystem")}
        {entry.follow_up && !correction ? <b> · {t("log.followUp")}</b> : null}
      </small>
      {correction ? <del>{inLanguage(entry)}</del> : <span>{inLanguage(entry)}</span>}
      {correction ? (
        <span>
          {t("log.corrected")} {inLanguage(correction)}
        </span>
      ) : null}
    </li>
  );
}

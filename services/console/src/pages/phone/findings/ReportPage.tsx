import { useIsFetching } from "@tanstack/react-query";
import { useId, useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/kit/access/useMay";
import { useDraft } from "@/kit/drafts/useDraft";
import { postPhotos, useMyFindings } from "@/kit/findings/data";
import { FINDING_KINDS } from "@/kit/findings/kinds";
import { StateTag } from "@/kit/findings/StateTag";
import { Icon } from "@/kit/layout/Icon";
import { dismiss, post, useOutbox } from "@/kit/outbox/outbox";
import type { Job } from "@/kit/outbox/queue";
import { pathTo } from "@/kit/paths";
import { PhotoField } from "@/kit/photos/PhotoField";
import { photoId } from "@/kit/photos/size";
import { GRAVEST_FIRST } from "@/kit/severity/severities";
import { sitesQuery, useSites } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty } from "@/kit/states/States";
import { PhoneButton } from "../PhoneButton";
import { useMyShifts, usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import writing from "../writing.module.css";
import form from "./report.module.css";
import { NOTHING_WRITTEN, writtenOf, type Written } from "./written";

/** Report a hazard, an anomaly or an incident: what is wrong, how bad, send. Below it, what became of mine. */
export default function ReportPage() {
  const { t } = useTranslation("findings");
  const sites = useSites();
  const { shifts } = useMyShifts();
  const loading = useIsFetching({ queryKey: sitesQuery.queryKey }) > 0;
  const [chosen, choose] = useState<string | null>(null);
  const site = chosen ?? shifts[0]?.site_id ?? [...sites.keys()][0] ?? null;
  return (
    <>
      <h1>{t("report.title")}</h1>
      {sites.size > 1 && site !== null ? (
        <select
          className={writing.field}
          aria-label={t("column.site")}
          value={site}
          onChange={({ target }) => choose(target.value)}
        >
          {[...sites.values()].map((one) => (
            <option key={one.id} value={one.id}>
              {one.name}
            </option>
          ))}
        </select>
      ) : null}
      {site !== null ? (
        <Form siteId={site} />
      ) : loading ? (
        <Loading rows={3} />
      ) : (
        <Empty title={t("report.noSite")}>
          <p>{t("report.noSiteHint")}</p>
        </Empty>
      )}
      <Mine />
    </>
  );
}

function Form({ siteId }: { siteId: string }) {
  const { t } = useTranslation("findings");
  const id = useId();
  const [kept, setDraft, forget] = useDraft<Written>("finding", NOTHING_WRITTEN);
  // What an earlier release kept has no photos.
  const draft = { ...NOTHING_WRITTEN, ...kept };
  const { kind, severity, photos } = draft;
  const place = draft.place.trim() || t("onSite");
  const text = draft.what.trim();
  const verdict = useMay()("reportFinding", { site_id: siteId });
  const send = (): void => {
    const target = photoId();
    post({ kind: "finding-report", target, label: place, text, report: { site_id: siteId, kind, severity, place } });
    postPhotos(target, place, photos);
    forget();
    setDraft(NOTHING_WRITTEN);
  };
  return (
    <section className={form.form} aria-label={t("report.title")}>
      <OnTheirWay onRewrite={setDraft} />
      <label htmlFor={`${id}-what`}>{t("report.what")}</label>
      <textarea
        id={`${id}-what`}
        className={writing.field}
        rows={3}
        maxLength={1000}
        value={draft.what}
        onChange={({ target }) => setDraft({ ...draft, what: target.value })}
      />
      <label htmlFor={`${id}-place`}>{t("report.place")}</label>
      <input
        id={`${id}-place`}
        className={writing.field}
        maxLength={200}
        placeholder={t("onSite")}
        value={draft.place}
        onChange={({ target }) => setDraft({ ...draft, place: target.value })}
      />
      <Pick
        label={t("column.kind")}
        values={FINDING_KINDS}
        value={kind}
        nameOf={(one) => t(`kind.${one}`)}
        onPick={(picked) => setDraft({ ...draft, kind: picked })}
      />
      <Pick
        label={t("column.severity")}
        values={GRAVEST_FIRST}
        value={severity}
        nameOf={(one) => t(`kit:severity.${one}`)}
        onPick={(picked) => setDraft({ ...draft, severity: picked })}
      />
      <PhotoField
        taken={photos}
        wanted={0}
        disabled={verdict !== null}
        onTaken={(taken) => setDraft({ ...draft, photos: taken })}
      />
      <PhoneButton verdict={verdict} look="loud" disabled={text === ""} onClick={send}>
        {t("report.send")}
      </PhoneButton>
      <small>{t(kind === "incident" ? "report.incidentHint" : "report.hint")}</small>
    </section>
  );
}

/** Reports that have not reached the server; one that it refused goes back into the form. */
function OnTheirWay({ onRewrite }: { onRewrite: (written: Written) => void }) {
  const { t } = useTranslation("findings");
  const personId = usePersonId();
  const jobs = useOutbox().filter((job) => job.personId === personId);
  const rewrite = (job: Job): void => {
    onRewrite(writtenOf(job, jobs));
    dismiss(job.key);
  };
  return (
    <>
      {jobs
        .filter(({ kind }) => kind === "finding-report")
        .map((job) => (
          <div key={job.key} className={form.about} role="status">
            <p className={form.what}>{job.text}</p>
            <p>{job.state === "refused" ? job.reason : t("report.waiting")}</p>
            {job.state === "refused" ? (
              <button type="button" className={form.again} onClick={() => rewrite(job)}>
                {t("report.rewrite")}
              </button>
            ) : null}
          </div>
        ))}
    </>
  );
}

interface PickProps<T extends string> {
  label: string;
  values: readonly T[];
  value: T;
  nameOf: (value: T) => string;
  onPick: (value: T) => void;
}

function Pick<T extends string>({ label, values, value, nameOf, onPick }: PickProps<T>) {
  return (
    <div className={form.pick} role="group" aria-label={label}>
      {values.map((one) => (
        <button key={one} type="button" aria-pressed={one === value} onClick={() => onPick(one)}>
          {nameOf(one)}
        </button>
      ))}
    </div>
  );
}

function Mine() {
  const { t } = useTranslation("findings");
  const mine = useMyFindings().data ?? [];
  if (mine.length === 0) return null;
  return (
    <section className={styles.group}>
      <h2>{t("mineTitle")}</h2>
      <ul className={styles.list}>
        {mine.map((one) => (
          <li key={one.id}>
            <Link className={styles.row} to={pathTo.phoneFinding(one.id)}>
              <Icon name="warning" size={20} />
              <span className={styles.rowText}>
                <strong>{one.what}</strong>
                <small>
                  <StateTag state={one.state} /> {one.number} · {one.place}
                </small>
              </span>
            </Link>
          </li>
        ))}
      </ul>
    </section>
  );
}

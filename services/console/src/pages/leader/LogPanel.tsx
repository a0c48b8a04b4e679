import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Input } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";
import type { SituationRead, SiteRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { SITUATION } from "@/kit/leader/situation";
import { pathTo } from "@/kit/paths";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { timeOfDay } from "@/kit/time/format";
import styles from "./leader.module.css";

/** The last lines of the duty log, and a field to write one. */
export function LogPanel({ situation, site }: { situation: SituationRead; site: SiteRead }) {
  const { t } = useTranslation("leader");
  const inLanguage = useInLanguage();
  return (
    <Panel title={t("log.title")} actions={<Link to={pathTo.dutyLog({ site: site.id })}>{t("all")}</Link>}>
      <Write site={site} />
      <ul className={styles.rows}>
        {situation.log.length === 0 ? <li className={styles.soft}>{t("log.none")}</li> : null}
        {situation.log.map((entry) => (
          <li key={entry.id}>
            {entry.correction ? <del>{inLanguage(entry)}</del> : <span>{inLanguage(entry)}</span>}
            <small className={styles.soft}>{timeOfDay(entry.occurred_at, site.timezone)}</small>
          </li>
        ))}
      </ul>
    </Panel>
  );
}

function Write({ site }: { site: SiteRead }) {
  const { t } = useTranslation("leader");
  const cache = useQueryClient();
  const sayFailure = useSayFailure();
  const verdict = useMay()("writeLogEntry", { site_id: site.id, site_active: site.active });
  const [text, setText, forget] = useDraft(`leader entry ${site.id}`, "");
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      ok(
        roster.POST("/api/roster/v1/log-entries", { body: { site_id: site.id, text: text.trim(), follow_up: false } }),
      ),
    onSuccess: () => {
      forget();
      setText("");
    },
    onError: sayFailure,
    onSettled: () => cache.invalidateQueries({ queryKey: SITUATION }),
  });
  return (
    <form
      className={styles.write}
      aria-label={t("log.write")}
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() !== "" && verdict === null) mutate();
      }}
    >
      <Input
        aria-label={t("log.text")}
        placeholder={t("log.text")}
        maxLength={2000}
        disabled={verdict !== null}
        value={text}
        onChange={({ target }) => setText(target.value)}
      />
      <MayButton verdict={verdict} type="primary" htmlType="submit" disabled={text.trim() === ""} loading={isPending}>
        {t("log.write")}
      </MayButton>
    </form>
  );
}

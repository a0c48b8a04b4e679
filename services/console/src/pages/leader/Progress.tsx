import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { SituationRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { timeOfDay } from "@/kit/time/format";
import styles from "./leader.module.css";

const SHOWN = 5;

/** How far the tasks of the shift are, post by post, and what is to be done next: overdue ones first. */
export function Progress({ situation, zone }: { situation: SituationRead; zone: string }) {
  const { t } = useTranslation("leader");
  const inLanguage = useInLanguage();
  const postName = usePostName();
  const { progress, tasks, business } = situation;
  return (
    <Panel title={t("tasks.title")} actions={<Link to={pathTo.tasks()}>{t("all")}</Link>}>
      <ul className={styles.bars}>
        {progress.length === 0 ? <li className={styles.soft}>{t("tasks.none")}</li> : null}
        {progress.map((one) => (
          <li key={one.post}>
            <span>{postName(one.post)}</span>
            <progress value={one.done} max={Math.max(1, one.total)} aria-label={postName(one.post)} />
            <small>
              {one.done}/{one.total}
              {one.overdue > 0 ? <b className={styles.bad}> {t("tasks.overdue", { count: one.overdue })}</b> : null}
            </small>
          </li>
        ))}
      </ul>
      <ul className={styles.rows}>
        {tasks.slice(0, SHOWN).map((one) => (
          <li key={one.id}>
            <span>{inLanguage({ zh: one.title_zh, en: one.title_en })}</span>
            <small className={one.overdue ? styles.bad : styles.soft}>
              {postName(one.post)} · {timeOfDay(one.due_at, zone)}
            </small>
          </li>
        ))}
        {tasks.length > SHOWN ? <li className={styles.soft}>{t("more", { count: tasks.length - SHOWN })}</li> : null}
      </ul>
      {business.length === 0 ? null : (
        <p className={styles.business}>
          <Link to={pathTo.businessLog({ site: situation.site_id })}>{t("business")}</Link>{" "}
          {business.map((one) => `${inLanguage({ zh: one.title_zh, en: one.title_en })} ${one.total}`).join(" · ")}
        </p>
      )}
    </Panel>
  );
}

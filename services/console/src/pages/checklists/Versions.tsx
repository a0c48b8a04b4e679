import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { ChecklistRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { ownZone } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import { useVersions } from "./data";
import styles from "./checklists.module.css";

/** Every version, the newest first: who set it and when. None is ever changed. */
export function Versions({ checklist, shown }: { checklist: ChecklistRead; shown: number }) {
  const { t } = useTranslation("checklists");
  const versions = useVersions(checklist).data ?? [];
  return (
    <Panel title={t("versions.title")}>
      <p className={styles.about}>{t("versions.hint")}</p>
      <ol className={styles.versions}>
        {versions.map(({ version, created_at, created_by_name, content }) => (
          <li key={version}>
            <Link
              to={pathTo.checklist(checklist.id, version === checklist.version ? {} : { version: String(version) })}
              aria-current={version === shown}
            >
              {t("versionNo", { version })}
            </Link>
            <span>
              <Moment at={created_at} zone={ownZone()} bare seconds={false} />{" "}
              {created_by_name ?? t("versions.shipped")}
            </span>
            <small>{t("versions.items", { count: content.items.length })}</small>
          </li>
        ))}
      </ol>
    </Panel>
  );
}

import { useTranslation } from "react-i18next";
import type { RouteRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Panel } from "@/kit/layout/Page";
import { ownZone } from "@/kit/time/format";
import { Moment } from "@/kit/time/Time";
import { Comparison } from "./Comparison";
import { useRouteVersions } from "./data";
import styles from "./routes.module.css";

/** Every version, the newest first: who set it and when; and what differs between two. None is ever changed. */
export function Versions({ route }: { route: RouteRead }) {
  const { t } = useTranslation("routes");
  const inLanguage = useInLanguage();
  const versions = useRouteVersions(route).data ?? [];
  return (
    <>
      <Panel title={t("versions")}>
        <ol className={styles.versions}>
          {versions.map(({ version, created_at, created_by_name, content }) => (
            <li key={version}>
              <b>{t("versionNo", { version })}</b> <Moment at={created_at} zone={ownZone()} bare seconds={false} />{" "}
              {created_by_name}{" "}
              <small>
                {content.checkpoints.map(({ name_zh: zh, name_en: en }) => inLanguage({ zh, en })).join(" → ")}
              </small>
            </li>
          ))}
        </ol>
      </Panel>
      <Comparison versions={versions} />
    </>
  );
}

import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { ExecutiveOnDuty } from "@/kit/executives/ExecutiveOnDuty";
import { Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { ownZone } from "@/kit/time/format";
import styles from "./duty.module.css";

/** Who is duty executive of all sites. */
export function ExecutivePanel() {
  const { t } = useTranslation("kit");
  return (
    <Panel title={t("executive.title")} actions={<Link to={pathTo.executives()}>{t("executive.plan")}</Link>}>
      <div className={styles.card}>
        <ExecutiveOnDuty siteId={null} zone={ownZone()} />
      </div>
    </Panel>
  );
}

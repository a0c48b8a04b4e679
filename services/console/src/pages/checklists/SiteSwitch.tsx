import { Switch } from "antd";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { Why } from "@/kit/access/Why";
import { Panel } from "@/kit/layout/Page";
import { useSites } from "@/kit/sites/sites";
import { useSwitch, useSwitchOf } from "./data";
import styles from "./checklists.module.css";

/** Whether the chosen site uses its checklists: inspections are made for its shifts from then on. */
export function SiteSwitch({ siteId }: { siteId: string | null }) {
  const { t } = useTranslation("checklists");
  if (siteId === null) return <p className={styles.soft}>{t("switch.choose")}</p>;
  return <OfSite key={siteId} siteId={siteId} />;
}

function OfSite({ siteId }: { siteId: string }) {
  const { t } = useTranslation("checklists");
  const site = useSites().get(siteId);
  const policy = useSwitchOf(siteId).data;
  const { mutate, isPending } = useSwitch(siteId);
  const verdict = useMay()("setMonitoringPolicy", { site_id: siteId });
  if (policy === undefined || site === undefined) return null;
  const on = policy.checklists_on;
  return (
    <Panel className={styles.switch ?? ""}>
      <Switch
        aria-label={t("switch.label", { site: site.name })}
        checked={on}
        disabled={verdict !== null}
        loading={isPending}
        onChange={(wanted) => mutate({ policy, on: wanted })}
      />
      <div>
        <b>{t(on ? "switch.on" : "switch.off", { site: site.name })}</b>
        <p className={styles.soft}>{t(on ? "switch.onHint" : "switch.offHint")}</p>
        <Why verdict={verdict} />
      </div>
    </Panel>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SiteRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";
import { useKindName } from "@/kit/sites/kinds";
import { SiteForm } from "../forms";
import styles from "./start.module.css";

/** Where people are on duty. */
export function SiteStep({ site }: { site: SiteRead | null }) {
  const { t } = useTranslation("setup-start");
  const may = useMay();
  const kindName = useKindName();
  const [open, setOpen] = useState(false);
  return (
    <>
      {site ? (
        <p className={styles.found}>
          <strong>{site.name}</strong> {kindName(site.kind)} · {site.code} · {site.timezone}
        </p>
      ) : null}
      <div className={styles.actions}>
        <MayButton
          verdict={site ? may("changeSite", { site_id: site.id }) : may("registerSite", {})}
          type={site ? "default" : "primary"}
          icon={<Icon name={site ? "note" : "plus"} size={16} />}
          onClick={() => setOpen(true)}
        >
          {t(site ? "step.site.change" : "step.site.act")}
        </MayButton>
      </div>
      {open ? <SiteForm site={site} sites={site ? [site] : []} onClose={() => setOpen(false)} /> : null}
    </>
  );
}

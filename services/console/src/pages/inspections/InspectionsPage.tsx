import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { useAddress } from "@/kit/address";
import { Icon } from "@/kit/layout/Icon";
import { Page } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { PageLink } from "@/kit/layout/PageLink";
import { Views } from "@/kit/layout/Views";
import { HandDialog } from "./HandDialog";
import { InspectionList } from "./InspectionList";
import { Today } from "./Today";

const VIEWS = ["today", "list"] as const;

/** Inspections: today's by site and shift, and the list of all with filters. A shift is shown as a list. */
export default function InspectionsPage() {
  const { t } = useTranslation("inspections");
  const { query, change } = useAddress();
  const may = useMay();
  const [opening, setOpening] = useState(false);
  const site = query.get("site");
  const view = query.get("view") === "list" || query.has("shift") || query.has("schedule") ? "list" : "today";
  return (
    <Page
      title={t("title")}
      sub={t("sub")}
      actions={
        <>
          <PageLink to={pathTo.checklists(site === null ? {} : { site })}>
            <Icon name="note" size={16} /> {t("toChecklists")}
          </PageLink>
          <MayButton
            verdict={may("openInspection", site === null ? {} : { site_id: site })}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => setOpening(true)}
          >
            {t("hand.button")}
          </MayButton>
        </>
      }
    >
      <Views
        label={t("views")}
        views={VIEWS}
        view={view}
        wordOf={(one) => t(`view.${one}`)}
        onChange={(one) => change({ view: one === "list" ? one : null, shift: null, schedule: null })}
      />
      {view === "list" ? <InspectionList /> : <Today />}
      {opening ? <HandDialog siteId={site} onClose={() => setOpening(false)} /> : null}
    </Page>
  );
}

import { Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import type { SiteRead } from "@/kit/api/types";
import { sitesQuery } from "@/kit/sites/sites";

/** The site that a page of set-up is about, kept in its address, and the field that chooses it; at first the `usual` one. */
export function useChosenSite(usual: (sites: readonly SiteRead[]) => SiteRead | undefined = topmost) {
  const { t } = useTranslation("setup");
  const { query, change } = useAddress();
  const sites = useQuery(sitesQuery);
  const active = (sites.data ?? []).filter((one) => one.active);
  const site: SiteRead | undefined = active.find(({ id }) => id === query.get("site")) ?? usual(active);
  const choice = site ? (
    <Select
      aria-label={t("site")}
      value={site.id}
      options={active.map(({ id, name }) => ({ value: id, label: name }))}
      showSearch={{ optionFilterProp: "label" }}
      popupMatchSelectWidth={false}
      onChange={(id) => change({ site: id })}
    />
  ) : null;
  return { sites, site, choice };
}

function topmost(sites: readonly SiteRead[]): SiteRead | undefined {
  return sites[0];
}

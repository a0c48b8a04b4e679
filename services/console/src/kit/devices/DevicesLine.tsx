import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { pathTo } from "@/kit/paths";
import { DEVICE_STATES, useDeviceSummary } from "./data";

/** How the site's monitoring devices are, in one line that leads to them. */
export function DevicesLine({ siteId }: { siteId: string }) {
  const { t } = useTranslation("devices");
  const found = useDeviceSummary(siteId).data?.[0];
  const said = found
    ? DEVICE_STATES.filter((one) => found[one] > 0).map((one) => `${t(`state.${one}`)} ${found[one]}`)
    : [];
  return (
    <Link to={pathTo.devices({ site: siteId })}>
      {t("title")}: {found ? said.join(" · ") : t("none")}
    </Link>
  );
}

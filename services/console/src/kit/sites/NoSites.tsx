import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/kit/access/useMay";
import { pathTo } from "@/kit/paths";
import { Empty } from "@/kit/states/States";

/** There is no site: whoever may set up the first one is shown the way, others are told who can. */
export function NoSites() {
  const { t } = useTranslation("kit");
  const may = useMay()("registerSite", {}) === null;
  return (
    <Empty title={t("noSites.title")}>
      <p>{t(may ? "noSites.begin" : "noSites.wait")}</p>
      {may ? <Link to={pathTo.setupStart()}>{t("noSites.go")}</Link> : null}
    </Empty>
  );
}

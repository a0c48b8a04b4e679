import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Page, Panel } from "@/kit/layout/Page";
import { pathTo } from "@/kit/paths";
import { Empty } from "@/kit/states/States";

export default function NotFoundPage() {
  const { t } = useTranslation("kit");
  return (
    <Page title={t("state.notFound")}>
      <Panel>
        <Empty title={t("state.notFoundHint")}>
          <Link to={pathTo.board()}>{t("state.toBoard")}</Link>
        </Empty>
      </Panel>
    </Page>
  );
}

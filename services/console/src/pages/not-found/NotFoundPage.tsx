import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { Empty } from "@/kit/states/States";

export default function NotFoundPage() {
  const { t } = useTranslation("kit");
  return (
    <Empty title={t("state.notFound")}>
      <Link to="/">{t("state.toBoard")}</Link>
    </Empty>
  );
}

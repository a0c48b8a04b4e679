import { useTranslation } from "react-i18next";
import { Page } from "@/kit/layout/Page";

export default function IncidentPage() {
  const { t } = useTranslation("incident");
  return <Page title={t("title")}>{null}</Page>;
}

import { useTranslation } from "react-i18next";
import { Page } from "@/kit/layout/Page";

export default function BoardPage() {
  const { t } = useTranslation("board");
  return <Page title={t("title")}>{null}</Page>;
}

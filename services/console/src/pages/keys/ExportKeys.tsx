import { Button } from "antd";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { saveAnswer } from "@/kit/download/answer";
import { Icon } from "@/kit/layout/Icon";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { keyQuery, type KeyFilters } from "./filters";

/** The items that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportKeys({ filters }: { filters: KeyFilters }) {
  const { t } = useTranslation("keys");
  const sayFailure = useSayFailure();
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      saveAnswer(
        roster.GET("/api/roster/v1/key-items/export", { params: { query: keyQuery(filters) }, parseAs: "blob" }),
      ),
    onError: sayFailure,
  });
  return (
    <Button icon={<Icon name="download" size={16} />} loading={isPending} onClick={() => mutate()}>
      {t("export")}
    </Button>
  );
}

import { Button } from "antd";
import { useMutation } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { roster } from "@/kit/api/clients";
import { saveAnswer } from "@/kit/download/answer";
import { Icon } from "@/kit/layout/Icon";
import { useCalendarZone } from "@/kit/sites/sites";
import { useSayFailure } from "@/kit/states/useSayFailure";
import { taskQuery, type TaskFilters } from "./filters";

/** The tasks that the filters leave, as a file for a spreadsheet; the service writes it. */
export function ExportTasks({ filters }: { filters: TaskFilters }) {
  const { t } = useTranslation("tasks");
  const sayFailure = useSayFailure();
  const zone = useCalendarZone(filters.site);
  const { mutate, isPending } = useMutation({
    mutationFn: () =>
      saveAnswer(
        roster.GET("/api/roster/v1/tasks/export", { params: { query: taskQuery(filters, zone) }, parseAs: "blob" }),
      ),
    onError: sayFailure,
  });
  return (
    <Button icon={<Icon name="download" size={16} />} loading={isPending} onClick={() => mutate()}>
      {t("export")}
    </Button>
  );
}

import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Page } from "@/kit/layout/Page";
import { Views } from "@/kit/layout/Views";
import { Board } from "./Board";
import { TaskList } from "./TaskList";

const VIEWS = ["board", "list"] as const;

/** Tasks: the board of a running shift by post, and the list of all with filters. */
export default function TasksPage() {
  const { t } = useTranslation("tasks");
  const { query, change } = useAddress();
  const view = query.get("view") === "list" ? "list" : "board";
  return (
    <Page title={t("title")} sub={t("sub")}>
      <Views
        label={t("views")}
        views={VIEWS}
        view={view}
        wordOf={(one) => t(`view.${one}`)}
        onChange={(one) => change({ view: one === "list" ? one : null })}
      />
      {view === "list" ? <TaskList /> : <Board />}
    </Page>
  );
}

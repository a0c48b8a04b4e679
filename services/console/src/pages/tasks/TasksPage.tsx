import { useTranslation } from "react-i18next";
import { useAddress } from "@/kit/address";
import { Page } from "@/kit/layout/Page";
import { Board } from "./Board";
import { TaskList } from "./TaskList";
import styles from "./tasks.module.css";

const VIEWS = ["board", "list"] as const;

/** Tasks: the board of a running shift by post, and the list of all with filters. */
export default function TasksPage() {
  const { t } = useTranslation("tasks");
  const { query, change } = useAddress();
  const view = query.get("view") === "list" ? "list" : "board";
  return (
    <Page title={t("title")} sub={t("sub")}>
      <div className={styles.tabs} role="group" aria-label={t("views")}>
        {VIEWS.map((one) => (
          <button
            key={one}
            type="button"
            aria-pressed={one === view}
            onClick={() => change({ view: one === "list" ? one : null })}
          >
            {t(`view.${one}`)}
          </button>
        ))}
      </div>
      {view === "list" ? <TaskList /> : <Board />}
    </Page>
  );
}

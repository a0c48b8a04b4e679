import { Select } from "antd";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { ReasonDialog } from "@/kit/forms/ReasonDialog";
import { useMay } from "@/kit/access/useMay";
import type { ShiftRead, TaskRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { duration, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { assignTask, cancelTask, finishTask, skipTask, useTaskMove, verifyTask } from "./data";
import { isOverdue, unfinished } from "@/kit/tasks/order";
import { Steps } from "@/kit/tasks/Steps";
import styles from "./tasks.module.css";

interface TaskLineProps {
  task: TaskRead;
  /** The shift that has it, where it runs: its people can be chosen. */
  shift?: ShiftRead;
}

const TITLES = { skip: "skipTitle", cancel: "cancelTitle", wrong: "wrongTitle" } as const;

/** One task: what, until when, how it stands, who is to do it; and what the reader may do about it. */
export function TaskLine({ task, shift }: TaskLineProps) {
  const { t } = useTranslation("tasks");
  const inLanguage = useInLanguage();
  const minute = useMinute();
  const zone = zoneOf(useSites(), task.site_id);
  const late = isOverdue(task, minute);
  const window = { from: timeOfDay(task.from_at, zone), due: timeOfDay(task.due_at, zone) };
  return (
    <article className={styles.task} aria-label={inLanguage({ zh: task.title_zh, en: task.title_en })}>
      <strong>{inLanguage({ zh: task.title_zh, en: task.title_en })}</strong>
      <span className={styles.soft}>
        {t("window", window)} ·{" "}
        <b className={late ? styles.bad : ""}>{late ? t("overdue") : t(`state.${task.state}`)}</b>
        {task.kind === "help" ? ` · ${t("kind.help")}` : ""}
        {task.carried_at === null ? "" : ` · ${t("carried")}`}
        {task.needs_check && task.state === "done" ? ` · ${t("toCheck")}` : ""}
      </span>
      <HelpTime task={task} />
      <Outcome task={task} />
      {shift && unfinished(task) ? <Assign task={task} shift={shift} /> : null}
      <Buttons task={task} />
    </article>
  );
}

/** Of a request for help: who asks, how soon it was taken, or by when it is to be. */
function HelpTime({ task }: { task: TaskRead }) {
  const { t } = useTranslation("tasks");
  const language = useLanguage();
  const postName = usePostName();
  const zone = zoneOf(useSites(), task.site_id);
  if (task.kind !== "help" || task.asked_by_post === null) return null;
  const late = task.taken_at !== null && Date.parse(task.taken_at) > Date.parse(task.due_at);
  return (
    <span className={late ? styles.bad : styles.soft}>
      {t("help.from", { post: postName(task.asked_by_post) })} ·{" "}
      {task.answer_s === null
        ? t("help.takeBy", { time: timeOfDay(task.due_at, zone) })
        : t("help.takenIn", { time: duration(task.answer_s * 1000, language) })}
    </span>
  );
}

function Outcome({ task }: { task: TaskRead }) {
  const { t } = useTranslation("tasks");
  const staff = useStaff();
  const name = (id: string | null): string => (id === null ? "…" : (staff.get(id)?.name ?? "…"));
  const counts = Object.entries(task.counts).map(([what, count]) => `${what} ${count}`);
  const said = [task.result, ...counts, task.close_reason].filter(Boolean).join(" · ");
  return (
    <>
      {said === "" ? null : <span>{said}</span>}
      {task.done_by === null ? null : <span className={styles.soft}>{t("doneBy", { name: name(task.done_by) })}</span>}
      {task.verified_by === null ? null : (
        <span className={task.verdict === "wrong" ? styles.bad : styles.soft}>
          {t(task.verdict === "wrong" ? "wrongBy" : "checkedBy", { name: name(task.verified_by) })}
          {task.verdict_text ? ` · ${task.verdict_text}` : ""}
        </span>
      )}
    </>
  );
}

function Assign({ task, shift }: { task: TaskRead; shift: ShiftRead }) {
  const { t } = useTranslation("tasks");
  const may = useMay();
  const staff = useStaff();
  const postName = usePostName();
  const { mutate, isPending } = useTaskMove(assignTask);
  if (may("assignTask", shift) !== null) {
    const name = task.assignee_id === null ? t("anybody") : (staff.get(task.assignee_id)?.name ?? "…");
    return <span className={styles.soft}>{name}</span>;
  }
  const posts = [...new Set(shift.assignments.map(({ post }) => post))];
  const options = posts.flatMap((post) => [
    { value: `${post}:`, label: `${postName(post)} · ${t("anybody")}` },
    ...shift.assignments
      .filter((seat) => seat.post === post)
      .map(({ staff_id }) => ({
        value: `${post}:${staff_id}`,
        label: `${postName(post)} · ${staff.get(staff_id)?.name ?? "…"}`,
      })),
  ]);
  return (
    <Select
      size="small"
      aria-label={t("assign")}
      value={`${task.post}:${task.assignee_id ?? ""}`}
      options={options}
      loading={isPending}
      popupMatchSelectWidth={false}
      onChange={(chosen: string) => {
        const [post = "", person = ""] = chosen.split(":");
        mutate({ task, post, person: person === "" ? null : person });
      }}
    />
  );
}

function Buttons({ task }: { task: TaskRead }) {
  const { t } = useTranslation("tasks");
  const may = useMay();
  const [asking, setAsking] = useState<"skip" | "cancel" | "wrong" | null>(null);
  const [steps, setSteps] = useState<number[]>([]);
  const finish = useTaskMove(finishTask);
  const verify = useTaskMove(verifyTask);
  const skip = useTaskMove(skipTask);
  const cancel = useTaskMove(cancelTask);
  const button = { dense: true, size: "small" } as const;
  const close = (): void => setAsking(null);
  return (
    <span className={styles.buttons}>
      {unfinished(task) ? (
        <>
          <Steps steps={task.steps} done={steps} onChange={setSteps} />
          <MayButton
            {...button}
            verdict={may("finishTask", task)}
            loading={finish.isPending}
            disabled={steps.length < task.steps.length}
            onClick={() => finish.mutate({ task, steps })}
          >
            {t("finish")}
          </MayButton>
          <MayButton {...button} verdict={may("skipTask", task)} onClick={() => setAsking("skip")}>
            {t("skip")}
          </MayButton>
          <MayButton {...button} verdict={may("cancelTask", task)} onClick={() => setAsking("cancel")}>
            {t("cancel")}
          </MayButton>
        </>
      ) : null}
      {task.state === "done" && task.needs_check ? (
        <>
          <MayButton
            {...button}
            verdict={may("verifyTask", task)}
            loading={verify.isPending}
            onClick={() => verify.mutate({ task, wrong: null })}
          >
            {t("verify")}
          </MayButton>
          <MayButton {...button} verdict={may("verifyTask", task)} onClick={() => setAsking("wrong")}>
            {t("wrong")}
          </MayButton>
        </>
      ) : null}
      {asking === null ? null : (
        <ReasonDialog
          title={t(TITLES[asking])}
          button={t(asking)}
          label={t("reason")}
          draft="task-reason"
          maxLength={200}
          pending={skip.isPending || cancel.isPending || verify.isPending}
          onClose={close}
          onDo={(reason) => {
            if (asking === "wrong") verify.mutate({ task, wrong: reason }, { onSuccess: close });
            else (asking === "skip" ? skip : cancel).mutate({ task, reason }, { onSuccess: close });
          }}
        />
      )}
    </span>
  );
}

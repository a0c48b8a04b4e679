import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { TaskRead } from "@/kit/api/types";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { useSites, zoneOf } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { isOverdue } from "@/kit/tasks/order";
import { Steps } from "@/kit/tasks/Steps";
import { AskFirst } from "../AskFirst";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import styles from "../phone.module.css";
import card from "../shifts.module.css";
import own from "./tasks.module.css";

const KINDS = ["task-take", "task-finish", "task-skip"] as const;

/** One task: done with one thumb, or not done and why; a request for help is taken first. */
export function TaskCard({ task }: { task: TaskRead }) {
  const { t } = useTranslation("tasks");
  const inLanguage = useInLanguage();
  const minute = useMinute();
  const may = useMay();
  const zone = zoneOf(useSites(), task.site_id);
  const jobs = useOutbox();
  const personId = usePersonId();
  const [skipping, setSkipping] = useState(false);
  const [steps, setSteps] = useState<number[]>([]);
  const title = inLanguage({ zh: task.title_zh, en: task.title_en });
  const text = inLanguage({ zh: task.text_zh ?? "", en: task.text_en ?? "" });
  const queued = KINDS.some((kind) => isQueued(jobs, personId, kind, task.id));
  const asked = task.kind === "help" && task.state === "open";
  const late = isOverdue(task, minute);
  const window = { from: timeOfDay(task.from_at, zone), due: timeOfDay(task.due_at, zone) };
  return (
    <article className={card.shift} aria-label={title}>
      <header>
        <h2>{title}</h2>
        {late ? <strong className={own.late}>{t("overdue")}</strong> : null}
      </header>
      {text === "" ? null : <p>{text}</p>}
      <p className={styles.soft}>
        {t("window", window)}
        {task.kind === "help" ? ` · ${t("kind.help")}` : ""}
        {task.needs_check ? ` · ${t("toCheck")}` : ""}
      </p>
      {skipping ? (
        <AskFirst
          question={t("skipTitle")}
          follows={[]}
          word={t("reason")}
          needed
          button={t("skip")}
          onCancel={() => setSkipping(false)}
          onDo={(reason) => {
            post({ kind: "task-skip", target: task.id, label: title, text: reason });
            setSkipping(false);
          }}
        />
      ) : (
        <>
          {asked ? null : <Steps steps={task.steps} done={steps} onChange={setSteps} />}
          <div className={card.pair}>
            <PhoneButton
              verdict={may(asked ? "takeTask" : "finishTask", task)}
              look="good"
              disabled={queued || (!asked && steps.length < task.steps.length)}
              onClick={() => post({ kind: asked ? "task-take" : "task-finish", target: task.id, label: title, steps })}
            >
              <Icon name={queued ? "clock" : "check"} size={22} />{" "}
              {t(queued ? "phone.sending" : asked ? "phone.take" : "finish")}
            </PhoneButton>
            <PhoneButton
              verdict={may("skipTask", task)}
              look="plain"
              quiet
              disabled={queued}
              onClick={() => setSkipping(true)}
            >
              {t("phone.cannot")}
            </PhoneButton>
          </div>
        </>
      )}
    </article>
  );
}

import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { useMay } from "@/kit/access/useMay";
import type { CallRead } from "@/kit/api/types";
import { ownPage, useSubjectName } from "@/kit/deliveries/subjects";
import { useInLanguage } from "@/kit/i18n/inLanguage";
import { useLanguage } from "@/kit/i18n/language";
import { ExerciseMark } from "@/kit/incidents/ExerciseMark";
import { Icon } from "@/kit/layout/Icon";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { SeverityMark } from "@/kit/severity/SeverityMark";
import { Moment } from "@/kit/time/Time";
import { countdown, duration } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { AskFirst } from "./AskFirst";
import { PhoneButton } from "./PhoneButton";
import { usePersonId } from "./phoneQueries";
import asked from "./asked.module.css";
import styles from "./phone.module.css";

type Given = CallRead["answers"][number];

/** A call that waits for my answer: what, where, how long there is, and what I can answer with one thumb. */
export function AskedCard({ call }: { call: CallRead }) {
  const { t } = useTranslation("phone");
  const inLanguage = useInLanguage();
  const subject = useSubjectName()(call.subject.type);
  const page = ownPage(call.subject.phone_link) ?? ownPage(call.subject.link);
  return (
    <article className={`${styles.call} ${styles[call.severity]}`} aria-label={inLanguage(call.title)}>
      <div className={styles.callHead}>
        <p>
          <SeverityMark severity={call.severity} size={22} />
          <strong>{subject}</strong>
          <ExerciseMark of={call} />
          <TimeLeft call={call} />
        </p>
        <h2>{inLanguage(call.title)}</h2>
        <p className={asked.text}>{inLanguage(call.text)}</p>
        <p className={styles.soft}>
          {[call.site_name, call.subject.number].filter(Boolean).join(" · ")}
          {call.due_at ? (
            <>
              {" · "}
              {t("asked.by")} <Moment at={call.due_at} zone={call.timezone} />
            </>
          ) : null}
        </p>
        {call.step > 1 ? <p className={styles.soft}>{t("asked.again", { step: call.step })}</p> : null}
        {page ? (
          <Link to={page} className={asked.more}>
            {t("asked.more")}
          </Link>
        ) : null}
      </div>
      <Answers call={call} />
    </article>
  );
}

function TimeLeft({ call }: { call: CallRead }) {
  const { t } = useTranslation("phone");
  const now = useNow();
  const language = useLanguage();
  if (call.due_at === null) return null;
  const left = Date.parse(call.due_at) - now;
  return (
    <span className={styles.callAge} role="timer">
      {left > 0 ? countdown(left) : t("asked.late", { time: duration(-left, language) })}
    </span>
  );
}

/** The answers that fit. One that needs words asks for them first; what is typed is kept. */
function Answers({ call }: { call: CallRead }) {
  const { t } = useTranslation("phone");
  const inLanguage = useInLanguage();
  const may = useMay();
  const queued = isQueued(useOutbox(), usePersonId(), "answer", call.id);
  const [writing, setWriting] = useState<Given | null>(null);
  const answer = (given: Given, text: string | null): void => {
    post({ kind: "answer", target: call.id, label: inLanguage(call.title), answer: given, text });
    setWriting(null);
  };
  if (writing && !queued) {
    return (
      <div className={asked.writing}>
        <AskFirst
          question={t(`asked.ask.${writing}`)}
          follows={[]}
          word={t(`asked.word.${writing}`)}
          needed
          draft={`${call.id} ${writing}`}
          button={t(`answer.${writing}`)}
          onCancel={() => setWriting(null)}
          onDo={(words) => answer(writing, words)}
        />
      </div>
    );
  }
  return (
    <div className={asked.answers}>
      {call.answers.map((given, at) => (
        <PhoneButton
          key={given}
          verdict={may("answerCall", {})}
          look={given === "declined" ? "plain" : "loud"}
          disabled={queued}
          quiet={at > 0}
          onClick={() => (NEEDS_WORDS.includes(given) ? setWriting(given) : answer(given, null))}
        >
          <Icon name={queued ? "clock" : given === "declined" ? "close" : "check"} size={22} />
          {queued ? t("act.acknowledging") : t(`answer.${given}`)}
        </PhoneButton>
      ))}
    </div>
  );
}

const NEEDS_WORDS: readonly Given[] = ["declined", "answered"];

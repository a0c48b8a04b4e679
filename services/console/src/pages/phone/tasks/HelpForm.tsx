import { useId } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import type { ShiftRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { post, useOutbox } from "@/kit/outbox/outbox";
import { isQueued } from "@/kit/outbox/queue";
import { usePostName } from "@/kit/posts";
import { PhoneButton } from "../PhoneButton";
import { usePersonId } from "../phoneQueries";
import writing from "../writing.module.css";
import card from "../shifts.module.css";

const NOTHING = { title: "", to: "" };

/** Asks another post of the shift for help. */
export function HelpForm({ shift }: { shift: ShiftRead }) {
  const { t } = useTranslation("tasks");
  const may = useMay();
  const postName = usePostName();
  const personId = usePersonId();
  const ids = { title: useId(), to: useId() };
  const [wish, change, forget] = useDraft("help", NOTHING);
  const queued = isQueued(useOutbox(), personId, "task-help", shift.id);
  const mine = shift.assignments.filter(({ staff_id }) => staff_id === personId).map((seat) => seat.post);
  const posts = [...new Set(shift.assignments.map((seat) => seat.post))].filter((one) => !mine.includes(one));
  if (posts.length === 0) return null;
  const title = wish.title.trim();
  const send = (): void => {
    post({ kind: "task-help", target: shift.id, label: postName(wish.to), text: title, to: wish.to });
    forget();
    change(NOTHING);
  };
  return (
    <section className={card.shift} aria-label={t("phone.help")}>
      <h2>{t("phone.help")}</h2>
      <label htmlFor={ids.to}>{t("phone.helpWhom")}</label>
      <select
        id={ids.to}
        className={writing.field}
        value={wish.to}
        onChange={(event) => change({ ...wish, to: event.target.value })}
      >
        <option value="">{t("phone.choose")}</option>
        {posts.map((one) => (
          <option key={one} value={one}>
            {postName(one)}
          </option>
        ))}
      </select>
      <label htmlFor={ids.title}>{t("phone.helpWhat")}</label>
      <textarea
        id={ids.title}
        className={writing.field}
        rows={2}
        maxLength={200}
        value={wish.title}
        onChange={(event) => change({ ...wish, title: event.target.value })}
      />
      <PhoneButton
        verdict={may("askHelp", shift)}
        look="plain"
        disabled={queued || title === "" || wish.to === ""}
        onClick={send}
      >
        {t(queued ? "phone.sending" : "phone.helpSend")}
      </PhoneButton>
    </section>
  );
}

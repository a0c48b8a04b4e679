import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "@/kit/access/useMay";
import { useWhy } from "@/kit/access/useWhy";
import type { RoundRead } from "@/kit/api/types";
import { useDraft } from "@/kit/drafts/useDraft";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { timeOfDay } from "@/kit/time/format";
import { useRoundMove, visitPost } from "./rounds";
import { useSituation } from "./situation";
import styles from "./leader.module.css";

/** The posts of a round, one card each: in order with one press, or what was found and who is to see to it. */
export function RoundVisits({ round }: { round: RoundRead }) {
  const { t } = useTranslation("leader");
  const may = useMay();
  const why = useWhy();
  const postName = usePostName();
  const staff = useStaff();
  const zone = zoneOf(useSites(), round.site_id);
  const visited = new Map(round.visits.map((one) => [one.post, one]));
  const verdict = may("visitPost", round);
  return (
    <div className={styles.visits}>
      {round.state === "called" && verdict !== null ? <p>{why(verdict)}</p> : null}
      {round.posts.map((post) => {
        const visit = visited.get(post);
        return (
          <section key={post} className={styles.visit} aria-label={postName(post)}>
            <header>
              <h3>{postName(post)}</h3>
              {visit ? (
                <b className={visit.in_order ? styles.fine : styles.found}>
                  {t(visit.in_order ? "round.inOrder" : "round.finding")}
                </b>
              ) : null}
            </header>
            {visit ? (
              <p>
                {timeOfDay(visit.visited_at, zone)} {visit.people.map((id) => staff.get(id)?.name ?? "…").join(" · ")}
                {visit.text === null ? "" : ` · ${visit.text}`}
              </p>
            ) : round.state === "called" ? (
              <Look round={round} post={post} blocked={verdict !== null} />
            ) : (
              <p>{t("round.notVisited")}</p>
            )}
          </section>
        );
      })}
    </div>
  );
}

function Look({ round, post, blocked }: { round: RoundRead; post: string; blocked: boolean }) {
  const { t } = useTranslation("leader");
  const [finding, setFinding] = useState(false);
  const { mutate, isPending } = useRoundMove(visitPost);
  if (finding) return <Finding round={round} post={post} onClose={() => setFinding(false)} />;
  return (
    <div className={styles.pair}>
      <button
        type="button"
        className={styles.good}
        disabled={blocked || isPending}
        onClick={() => mutate({ roundId: round.id, visit: { post } })}
      >
        {t("round.sayInOrder")}
      </button>
      <button type="button" className={styles.bad} disabled={blocked || isPending} onClick={() => setFinding(true)}>
        {t("round.sayFinding")}
      </button>
    </div>
  );
}

const EMPTY = { text: "", becomes: "task" as "task" | "help", to: "", person: "" };

function Finding({ round, post, onClose }: { round: RoundRead; post: string; onClose: () => void }) {
  const { t } = useTranslation("leader");
  const postName = usePostName();
  const [wish, change, forget] = useDraft(`finding ${round.id} ${post}`, { ...EMPTY, to: post });
  const { mutate, isPending } = useRoundMove(visitPost);
  const people = (useSituation(round.site_id).data?.muster.people ?? []).filter(({ posts }) => posts.includes(wish.to));
  const person = people.some(({ staff_id }) => staff_id === wish.person) ? wish.person : null;
  const text = wish.text.trim();
  const send = (): void =>
    mutate(
      {
        roundId: round.id,
        visit: { post, finding: { text, becomes: wish.becomes, post: wish.to, assignee_id: person } },
      },
      { onSuccess: forget },
    );
  return (
    <form
      className={styles.visits}
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <label>
        {t("round.what")}
        <textarea
          rows={2}
          maxLength={200}
          autoFocus
          value={wish.text}
          onChange={(event) => change({ ...wish, text: event.target.value })}
        />
      </label>
      <label>
        {t("round.becomes")}
        <select
          value={wish.becomes}
          onChange={(event) => change({ ...wish, becomes: event.target.value === "help" ? "help" : "task" })}
        >
          <option value="task">{t("round.task")}</option>
          <option value="help">{t("round.help")}</option>
        </select>
      </label>
      <label>
        {t("round.who")}
        <select value={wish.to} onChange={(event) => change({ ...wish, to: event.target.value })}>
          {round.posts.map((one) => (
            <option key={one} value={one}>
              {postName(one)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {t("round.person")}
        <select value={person ?? ""} onChange={(event) => change({ ...wish, person: event.target.value })}>
          <option value="">{t("round.anybody")}</option>
          {people.map(({ staff_id, name }) => (
            <option key={staff_id} value={staff_id}>
              {name}
            </option>
          ))}
        </select>
      </label>
      <div className={styles.pair}>
        <button type="submit" className={styles.bad} disabled={text === "" || isPending}>
          {t("round.save")}
        </button>
        <button type="button" className={styles.plain} onClick={onClose}>
          {t("kit:ends.cancel")}
        </button>
      </div>
    </form>
  );
}

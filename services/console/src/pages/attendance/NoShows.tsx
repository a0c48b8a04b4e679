import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import { ok, roster } from "@/kit/api/clients";
import type { NoShowRead } from "@/kit/api/types";
import { Panel } from "@/kit/layout/Page";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { Moment } from "@/kit/time/Time";
import { timeOfDay } from "@/kit/time/format";
import { ATTENDANCE, answerReplacement, useAttendanceMove } from "./data";
import styles from "./attendance.module.css";

const LOOK_AGAIN_MS = 10_000;

/** Who has not come, and who is asked to come instead; nothing while everybody is there. */
export function NoShows({ siteId }: { siteId: string | null }) {
  const { t } = useTranslation("attendance");
  const { data = [] } = useQuery({
    queryKey: [...ATTENDANCE, "no-shows", siteId],
    refetchInterval: LOOK_AGAIN_MS,
    queryFn: async () =>
      (
        await ok(
          roster.GET("/api/roster/v1/no-shows", {
            params: { query: { state: ["open"], limit: 100, ...(siteId ? { site_id: siteId } : {}) } },
          }),
        )
      ).items,
  });
  if (data.length === 0) return null;
  return (
    <Panel title={t("noShow.title")}>
      {data.map((one) => (
        <Missing key={one.id} noShow={one} />
      ))}
    </Panel>
  );
}

function Missing({ noShow }: { noShow: NoShowRead }) {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const staff = useStaff();
  const postName = usePostName();
  const zone = zoneOf(sites, noShow.site_id);
  return (
    <section className={styles.missing} aria-label={staff.get(noShow.staff_id)?.name}>
      <strong>{staff.get(noShow.staff_id)?.name ?? "…"}</strong> · {sites.get(noShow.site_id)?.name} ·{" "}
      {noShow.posts.map(postName).join(" · ")} · {t("noShow.due")}{" "}
      <Moment at={noShow.due_at} zone={zone} seconds={false} />
      {noShow.step === 1 ? <small> {t("noShow.called")}</small> : null}
      {noShow.step === 2 && noShow.calls.length === 0 ? <p className={styles.bad}>{t("noShow.nobody")}</p> : null}
      <ol>
        {noShow.calls.map((call) => (
          <CallLine key={call.id} noShow={noShow} call={call} zone={zone} />
        ))}
      </ol>
    </section>
  );
}

interface CallLineProps {
  noShow: NoShowRead;
  call: NoShowRead["calls"][number];
  zone: string;
}

/** One in the list: why they stand there, whether they were asked, and what they said. */
function CallLine({ noShow, call, zone }: CallLineProps) {
  const { t } = useTranslation("attendance");
  const staff = useStaff();
  const may = useMay();
  const answer = useAttendanceMove(answerReplacement);
  const person = staff.get(call.staff_id);
  const why = [
    t(call.why.own_post ? "noShow.ownPost" : "noShow.otherPost"),
    ...(call.why.works_soon ? [t("noShow.worksSoon")] : []),
  ].join(" · ");
  const subject = { site_id: noShow.site_id, staff_id: call.staff_id };
  return (
    <li>
      <span>
        {call.position}. {person?.name ?? "…"} {person?.phone ?? ""} <small>{why}</small>
      </span>
      {call.called_at === null ? <small>{t("noShow.notAsked")}</small> : null}
      {call.called_at !== null && call.answer === null ? (
        <>
          <small>{t("noShow.askedAt", { time: timeOfDay(call.called_at, zone) })}</small>
          <MayButton
            dense
            size="small"
            verdict={may("answerReplacement", subject)}
            loading={answer.isPending}
            onClick={() => answer.mutate({ id: call.id, comes: true })}
          >
            {t("noShow.comes")}
          </MayButton>
          <MayButton
            dense
            size="small"
            verdict={may("declineReplacement", subject)}
            loading={answer.isPending}
            onClick={() => answer.mutate({ id: call.id, comes: false })}
          >
            {t("noShow.doesNot")}
          </MayButton>
        </>
      ) : null}
      {call.answer === null ? null : <b>{t(`noShow.answer.${call.answer}`)}</b>}
    </li>
  );
}

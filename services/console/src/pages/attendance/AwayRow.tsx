import { useTranslation } from "react-i18next";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { AwayRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { useSites, useStaff, zoneOf } from "@/kit/sites/sites";
import { duration } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";
import { Moment } from "@/kit/time/Time";
import { GrantOrRefuse } from "./GrantOrRefuse";
import { endAway, grantAway, refuseAway, useAttendanceMove } from "./data";
import table from "@/kit/table/table.module.css";
import styles from "./attendance.module.css";

/** One away pass, and what can be done about it. */
export function AwayRow({ pass }: { pass: AwayRead }) {
  const { t } = useTranslation("attendance");
  const sites = useSites();
  const staff = useStaff();
  const postName = usePostName();
  const zone = zoneOf(sites, pass.site_id);
  const nameOf = (id: string): string => staff.get(id)?.name ?? "…";
  return (
    <tr>
      <td className={table.narrow} data-label={t("away.column.at")}>
        <Moment at={pass.requested_at} zone={zone} />
      </td>
      <td className={table.main} data-label={t("away.column.person")}>
        {nameOf(pass.staff_id)}
        <span className={table.sub}>{pass.posts.map(postName).join(" · ")}</span>
      </td>
      <td data-label={t("away.column.site")}>{sites.get(pass.site_id)?.name ?? "…"}</td>
      <td className={table.name} data-label={t("away.column.reason")}>
        {pass.reason}
        <span className={table.sub}>
          {pass.cover_id === null ? t("away.noCover") : t("away.cover", { name: nameOf(pass.cover_id) })}
        </span>
      </td>
      <td className={table.narrow} data-label={t("away.column.until")}>
        <Moment at={pass.until} zone={zone} seconds={false} />
      </td>
      <td data-label={t("away.column.state")}>
        <State pass={pass} zone={zone} nameOf={nameOf} />
      </td>
      <td className={table.narrow}>
        <Moves pass={pass} name={nameOf(pass.staff_id)} />
      </td>
    </tr>
  );
}

function State({ pass, zone, nameOf }: { pass: AwayRead; zone: string; nameOf: (id: string) => string }) {
  const { t } = useTranslation("attendance");
  const language = useLanguage();
  const now = useNow();
  const lateMs =
    pass.state === "granted"
      ? now - Date.parse(pass.until)
      : pass.end_basis === "back"
        ? (pass.overdue_s ?? 0) * 1000
        : 0;
  return (
    <>
      <b className={lateMs > 0 ? styles.bad : pass.state === "requested" ? styles.waits : ""}>
        {t(`away.state.${pass.state}`)}
      </b>
      {lateMs > 0 ? <> {t("away.overdue", { time: duration(lateMs, language) })}</> : null}
      <span className={table.sub}>
        {pass.end_basis === "left" ? `${t("away.left")} ` : null}
        {pass.state === "ended" && pass.ended_at !== null ? (
          <>
            {pass.end_basis === "back" ? `${t("away.backAt")} ` : null}
            <Moment at={pass.ended_at} zone={zone} bare />
          </>
        ) : null}
        {pass.decided_by !== null ? ` ${t("away.by", { name: nameOf(pass.decided_by) })}` : null}
        {pass.decided_by === null && pass.granted_at !== null ? ` ${t("away.byRule")}` : null}
        {pass.decline_reason === null ? null : ` · ${pass.decline_reason}`}
      </span>
    </>
  );
}

function Moves({ pass, name }: { pass: AwayRead; name: string }) {
  const { t } = useTranslation("attendance");
  const may = useMay();
  const grant = useAttendanceMove(grantAway);
  const end = useAttendanceMove(endAway);
  const refuse = useAttendanceMove(refuseAway);
  if (pass.state === "granted") {
    return (
      <MayButton
        dense
        size="small"
        verdict={may("endAway", pass)}
        loading={end.isPending}
        onClick={() => end.mutate(pass.id)}
      >
        {t("away.back")}
      </MayButton>
    );
  }
  if (pass.state !== "requested") return null;
  return (
    <GrantOrRefuse
      grant={{
        label: t("away.grant"),
        verdict: may("grantAway", pass),
        busy: grant.isPending,
        onGrant: () => grant.mutate(pass.id),
      }}
      refuse={{
        label: t("away.refuse"),
        title: t("away.refuseTitle", { name }),
        reason: t("away.refuseReason"),
        verdict: may("refuseAway", pass),
        busy: refuse.isPending,
        onRefuse: (reason, done) => refuse.mutate({ id: pass.id, reason }, { onSuccess: done }),
      }}
    />
  );
}

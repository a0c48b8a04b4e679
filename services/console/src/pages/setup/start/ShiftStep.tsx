import { Alert, Select } from "antd";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SiteRead, StaffRead } from "@/kit/api/types";
import { onDutyQuery } from "@/kit/duty/onDuty";
import { byPerson } from "@/kit/duty/byPerson";
import { pathTo } from "@/kit/paths";
import { usePostName } from "@/kit/posts";
import { useStaff } from "@/kit/sites/sites";
import { Refusal } from "@/kit/states/Refusal";
import { dayIn } from "@/kit/time/days";
import { endTime, offset, timeOfDay } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";
import { chiefsAt, usePutOnDuty } from "./data";
import { endsFrom, usualEnd } from "./ends";
import styles from "./start.module.css";

/** Who has the watch now: the first shift, published at once. */
export function ShiftStep({ site }: { site: SiteRead }) {
  const { t } = useTranslation("setup-start");
  const postName = usePostName();
  const people = byPerson(useQuery(onDutyQuery(site.id)).data?.people ?? []);
  const chiefs = chiefsAt(site.id, [...useStaff().values()]);
  const zone = site.timezone;
  return (
    <>
      {people.map(({ staff_id, name, posts, until }) => (
        <p key={staff_id} className={styles.found}>
          {t("step.shift.onDuty", {
            name,
            posts: posts.map(postName).join(t("comma")),
            until: `${endTime(until, zone)} ${offset(until, zone)}`,
          })}
        </p>
      ))}
      {people.length === 0 && chiefs.length === 0 ? <p className={styles.hint}>{t("step.shift.nobody")}</p> : null}
      {people.length === 0 && chiefs.length > 0 ? <PutOnDuty site={site} chiefs={chiefs} /> : null}
      <div className={styles.actions}>
        <Link to={pathTo.roster({ site: site.id })}>{t("step.shift.roster")}</Link>
      </div>
    </>
  );
}

function PutOnDuty({ site, chiefs }: { site: SiteRead; chiefs: readonly StaffRead[] }) {
  const { t } = useTranslation("setup-start");
  const may = useMay();
  const minute = useMinute();
  const zone = site.timezone;
  const [chosen, setChosen] = useState<string>();
  const [until, setUntil] = useState<number>();
  const ends = endsFrom(minute, zone);
  const staffId = chosen ?? chiefs[0]?.id ?? "";
  const end = ends.find((one) => one === until) ?? usualEnd(ends, zone) ?? minute;
  const nameOf = (at: number): string =>
    t(dayIn(at, zone) === dayIn(minute, zone) ? "step.shift.today" : "step.shift.tomorrow", {
      time: timeOfDay(at, zone),
    });
  const watch = {
    siteId: site.id,
    staffId,
    startsAt: new Date(minute).toISOString(),
    endsAt: new Date(end).toISOString(),
  };
  const { mutate, isPending, error } = usePutOnDuty(watch);
  return (
    <div className={styles.form}>
      <label>
        <span>{t("step.shift.who")}</span>
        <Select
          aria-label={t("step.shift.who")}
          value={staffId}
          options={chiefs.map(({ id, name, code }) => ({ value: id, label: `${name} · ${code}` }))}
          showSearch={{ optionFilterProp: "label" }}
          onChange={setChosen}
        />
      </label>
      <label>
        <span>{t("step.shift.until", { zone: offset(minute, zone) })}</span>
        <Select
          aria-label={t("step.shift.until", { zone: offset(minute, zone) })}
          value={end}
          options={ends.map((at) => ({ value: at, label: nameOf(at) }))}
          onChange={setUntil}
        />
      </label>
      <MayButton
        verdict={may("planShift", { site_id: site.id, site_active: site.active })}
        type="primary"
        disabled={staffId === ""}
        loading={isPending}
        onClick={() => mutate()}
      >
        {t("step.shift.act")}
      </MayButton>
      {error ? <Alert className={styles.wide ?? ""} type="error" showIcon title={<Refusal error={error} />} /> : null}
    </div>
  );
}

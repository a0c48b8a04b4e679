import { Button, Segmented, Select, Modal } from "antd";
import { useTranslation } from "react-i18next";
import { Link } from "react-router";
import type { AddressChange } from "@/kit/address";
import { MayButton } from "@/kit/access/MayButton";
import { useMay } from "@/kit/access/useMay";
import type { SiteRead } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { Icon } from "@/kit/layout/Icon";
import { pathTo } from "@/kit/paths";
import { dayIn } from "@/kit/time/days";
import { useRoster } from "./RosterContext";
import { UndoButton } from "./UndoButton";
import { usePublishing } from "./usePublishing";
import { PERIODS } from "./useView";
import { periodName } from "./words";
import styles from "./roster.module.css";

interface ToolbarProps {
  all: readonly SiteRead[];
  change: (changes: AddressChange) => void;
  step: (by: number) => void;
}

/** Which stretch of the roster, and how it is laid out. */
export function Toolbar({ all, change, step }: ToolbarProps) {
  const { t } = useTranslation("roster");
  const language = useLanguage();
  const { view, mayPlan, selection, choose } = useRoster();
  return (
    <div className={styles.toolbar}>
      <div className={styles.stepper}>
        <Button aria-label={t("before")} onClick={() => step(-1)} icon={<Icon name="back" size={16} />} />
        <Button
          className={styles.forward ?? ""}
          aria-label={t("after")}
          onClick={() => step(1)}
          icon={<Icon name="back" size={16} />}
        />
        <Button onClick={() => change({ day: view.today })}>{t("today")}</Button>
        <strong>{periodName(view, language)}</strong>
      </div>
      <Select
        className={styles.site ?? ""}
        aria-label={t("site")}
        value={view.siteId ?? ""}
        onChange={(id: string) => change({ site: id === "" ? null : id })}
        options={[{ value: "", label: t("allSites") }, ...all.map((site) => ({ value: site.id, label: site.name }))]}
      />
      <Segmented
        aria-label={t("rows.label")}
        value={view.rows}
        options={[
          { value: "sites", label: t("rows.sites") },
          { value: "people", label: t("rows.people") },
        ]}
        onChange={(rows) => change({ rows: rows === "sites" ? null : rows })}
      />
      <Segmented
        aria-label={t("period.label")}
        value={view.period}
        options={PERIODS.map((one) => ({ value: one, label: t(`period.${one}`) }))}
        onChange={(period) => change({ period: period === "week" ? null : period })}
      />
      {mayPlan ? (
        <Button aria-pressed={selection !== null} onClick={() => choose(selection === null ? new Set() : null)}>
          {t("select.button")}
        </Button>
      ) : null}
    </div>
  );
}

/** What to do with it. */
export function RosterActions() {
  const { t } = useTranslation("roster");
  const { view, sites, openNew, planWeek } = useRoster();
  const may = useMay();
  const { today } = view;
  const first = sites[0];
  const verdict = first ? may("planShift", { site_id: first.id, site_active: first.active }) : null;
  return (
    <>
      <Link to={pathTo.executives()}>{t("executives")}</Link>
      <UndoButton />
      <PublishButton />
      {first ? (
        <>
          {view.period === "week" && verdict === null ? (
            <>
              <Button onClick={() => planWeek("rotation")}>{t("rotation.title")}</Button>
              <Button onClick={() => planWeek("copy")}>{t("copy.title")}</Button>
            </>
          ) : null}
          <MayButton
            verdict={verdict}
            type="primary"
            icon={<Icon name="plus" size={16} />}
            onClick={() => openNew(first.id, view.days.includes(today) ? today : (view.days[0] ?? today))}
          >
            {t("new.button")}
          </MayButton>
        </>
      ) : null}
    </>
  );
}

function PublishButton() {
  const { t } = useTranslation("roster");
  const { shifts, view, sites } = useRoster();
  const publishing = usePublishing();
  const may = useMay();
  const [modal, asked] = Modal.useModal();
  const planned = shifts.filter((shift) => {
    const site = sites.find((one) => one.id === shift.site_id);
    return shift.state === "planned" && site && view.days.includes(dayIn(shift.starts_at, site.timezone));
  });
  if (planned.length === 0) return null;
  const verdicts = planned.map((shift) => may("publishShift", shift));
  return (
    <>
      {asked}
      <MayButton
        verdict={verdicts.find((one) => one === null) === null ? null : (verdicts[0] ?? null)}
        loading={publishing.isPending}
        onClick={() =>
          modal.confirm({
            title: t("publish.ask", { count: planned.length }),
            content: t("publish.hint"),
            okText: t("publish.ok"),
            onOk: () => publishing.run(planned),
          })
        }
      >
        {t("publish.button", { count: planned.length })}
      </MayButton>
    </>
  );
}

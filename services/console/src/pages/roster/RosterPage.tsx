import { DndContext } from "@dnd-kit/core";
import { useQuery } from "@tanstack/react-query";
import { Button } from "antd";
import { useMemo, useState } from "react";
import { useTranslation } from "react-i18next";
import type { ShiftRead } from "@/kit/api/types";
import type { AddressChange } from "@/kit/address";
import { useMay } from "@/kit/access/useMay";
import { Page, Panel } from "@/kit/layout/Page";
import { usePosts } from "@/kit/posts";
import { sitesQuery, useStaff } from "@/kit/sites/sites";
import { Loading } from "@/kit/states/Loading";
import { Empty, Failure } from "@/kit/states/States";
import type { Day } from "@/kit/time/days";
import { CopyWeekDialog } from "./CopyWeekDialog";
import { NewShiftDialog } from "./NewShiftDialog";
import { OnDutyStrip } from "./OnDutyStrip";
import { PeopleTray } from "./PeopleTray";
import { PersonGrid } from "./PersonGrid";
import { clashesOf, type Clash } from "./problems";
import { ProblemsPanel } from "./ProblemsPanel";
import { RosterContext, useRoster, type Edition, type Roster } from "./RosterContext";
import { useShifts } from "./rosterQueries";
import { RotationDialog } from "./RotationDialog";
import { SelectionBar } from "./SelectionBar";
import { ShiftDialog } from "./ShiftDialog";
import { SiteGrid } from "./SiteGrid";
import { RosterActions, Toolbar } from "./Toolbar";
import { useRosterDrag } from "./useRosterDrag";
import { useView } from "./useView";
import { ZoneNote } from "./ZoneNote";
import styles from "./roster.module.css";

const NO_SHIFTS: readonly ShiftRead[] = [];

interface New {
  siteId: string;
  day: Day;
  staffId?: string | undefined;
}

/** Who works when and where: planned, checked, published. Every time is the site's own. */
export default function RosterPage() {
  const { t } = useTranslation("roster");
  const { view, change, step } = useView();
  const sites = useQuery(sitesQuery);
  const staff = useStaff();
  const allPosts = usePosts();
  const shifts = useShifts(view.days, view.siteId);
  const mayPlan = useMay()("planShift", {}) === null;
  const [open, setOpen] = useState<string | null>(null);
  const [fresh, setFresh] = useState<New | null>(null);
  const [refusals, setRefusals] = useState<ReadonlyMap<string, string>>(new Map());
  const [selection, choose] = useState<ReadonlySet<string> | null>(null);
  const [how, planWeek] = useState<"rotation" | "copy" | null>(null);
  const [made, remember] = useState<readonly Edition[]>([]);
  const clashes = useMemo(() => byShift(clashesOf(shifts.data ?? [])), [shifts.data]);
  const shown = useMemo(
    () => (sites.data ?? []).filter((site) => site.active && (view.siteId === null || site.id === view.siteId)),
    [sites.data, view.siteId],
  );
  // The same as long as nothing of it changes: every shift on the page hangs on it.
  const roster = useMemo<Roster>(
    () => ({
      view,
      sites: shown,
      staff,
      posts: allPosts.map(({ code }) => code),
      shifts: shifts.data ?? NO_SHIFTS,
      clashes,
      refusals,
      mayPlan,
      refuse: (more) => setRefusals((known) => new Map([...known, ...more])),
      made,
      remember,
      selection,
      choose,
      planWeek,
      openShift: (shift) => setOpen(shift.id),
      openNew: (siteId, day, staffId) => setFresh({ siteId, day, staffId }),
    }),
    [view, shown, staff, allPosts, shifts.data, clashes, refusals, mayPlan, made, selection],
  );
  const drag = useRosterDrag(roster, roster.refuse);
  const planned = (day: Day): void => {
    planWeek(null);
    change({ day });
  };
  const chosen = shifts.data?.find((shift) => shift.id === open) ?? null;
  return (
    <RosterContext value={roster}>
      <Page title={t("title")} sub={<ZoneNote />} actions={<RosterActions />}>
        <OnDutyStrip />
        <DndContext {...drag}>
          <Panel className={styles.board ?? ""}>
            <Toolbar all={sites.data ?? []} change={change} step={step} />
            <SelectionBar />
            <Content sites={sites} shifts={shifts} change={change} />
          </Panel>
          {mayPlan && view.rows === "sites" && view.period === "week" ? <PeopleTray /> : null}
        </DndContext>
        <ProblemsPanel />
      </Page>
      {chosen ? <ShiftDialog key={chosen.id} shift={chosen} onClose={() => setOpen(null)} /> : null}
      {fresh ? <NewShiftDialog {...fresh} onClose={() => setFresh(null)} /> : null}
      {how === "rotation" ? <RotationDialog onClose={() => planWeek(null)} onPlanned={planned} /> : null}
      {how === "copy" ? <CopyWeekDialog onClose={() => planWeek(null)} onPlanned={planned} /> : null}
    </RosterContext>
  );
}

interface ContentProps {
  change: (changes: AddressChange) => void;
  sites: { isError: boolean; error: unknown; isPending: boolean; refetch: () => unknown };
  shifts: {
    isError: boolean;
    error: unknown;
    isPending: boolean;
    data?: ShiftRead[] | undefined;
    refetch: () => unknown;
  };
}

function Content({ sites, shifts, change }: ContentProps) {
  const { t } = useTranslation("roster");
  const { view, sites: shown } = useRoster();
  const failed = [sites, shifts].find((one) => one.isError);
  if (failed && shifts.data === undefined)
    return <Failure error={failed.error} onRetry={() => void failed.refetch()} />;
  if (sites.isPending || shifts.isPending) return <Loading rows={6} />;
  if (shown.length === 0 && view.siteId !== null) {
    return (
      <Empty title={t("noSuchSite")}>
        <Button onClick={() => change({ site: null })}>{t("showAll")}</Button>
      </Empty>
    );
  }
  if (shown.length === 0) {
    return (
      <Empty title={t("noSites")}>
        <p>{t("noSitesHint")}</p>
      </Empty>
    );
  }
  return view.rows === "people" ? <PersonGrid /> : <SiteGrid />;
}

function byShift(clashes: readonly Clash[]): Map<string, Clash[]> {
  const found = new Map<string, Clash[]>();
  for (const clash of clashes) found.set(clash.shiftId, [...(found.get(clash.shiftId) ?? []), clash]);
  return found;
}

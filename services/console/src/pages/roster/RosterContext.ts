import { createContext, useContext } from "react";
import type { ShiftRead, SiteRead, StaffRead } from "@/kit/api/types";
import type { Day } from "@/kit/time/days";
import type { Clash } from "./problems";
import type { View } from "./useView";

export type Edition = Pick<ShiftRead, "id" | "version">;

/** What every part of the roster page needs to know. */
export interface Roster {
  view: View;
  sites: readonly SiteRead[];
  staff: ReadonlyMap<string, StaffRead>;
  /** The codes of all posts. */
  posts: readonly string[];
  shifts: readonly ShiftRead[];
  clashes: ReadonlyMap<string, readonly Clash[]>;
  /** What the service said of the edition of a shift that it refused to publish or change. */
  refusals: ReadonlyMap<string, string>;
  /** Whether the shortcuts of planning work: the small plus in a day, dragging, the tray of people. */
  mayPlan: boolean;
  /** Say of editions why the service refused them. */
  refuse: (refusals: ReadonlyMap<string, string>) => void;
  /** What was planned last, as it was made. */
  made: readonly Edition[];
  remember: (made: readonly Edition[]) => void;
  /** The shifts that are chosen to do something with them together; null: nobody chooses. */
  selection: ReadonlySet<string> | null;
  choose: (selection: ReadonlySet<string> | null) => void;
  /** Open the dialog that plans a whole week. */
  planWeek: (how: "rotation" | "copy") => void;
  openShift: (shift: ShiftRead) => void;
  openNew: (siteId: string, day: Day, staffId?: string) => void;
}

export const RosterContext = createContext<Roster | null>(null);

export function useRoster(): Roster {
  const roster = useContext(RosterContext);
  if (roster === null) throw new Error("useRoster() outside of the roster page");
  return roster;
}

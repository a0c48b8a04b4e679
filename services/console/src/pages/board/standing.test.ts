import { describe, expect, it } from "vitest";
import type { SiteDutyRead, SiteRead } from "@/kit/api/types";
import type { Health } from "./health";
import { byPressure, counted, standingOf, type SiteCard } from "./standing";

const WELL: Health = { worst: null, incidents: 0, anomalies: 0, silent: 0, data: "came", rank: 0 };
const CRITICAL: Health = { ...WELL, worst: "critical", incidents: 1, rank: 4 };
const MINOR: Health = { ...WELL, worst: "minor", incidents: 2, rank: 2 };

function card(name: string, health: Health, duty: { people?: number; noShow?: boolean } | null = {}): SiteCard {
  const onDuty =
    duty === null
      ? undefined
      : ({
          people: Array.from({ length: duty.people ?? 1 }),
          absent: [{ no_show: duty.noShow ?? false }],
        } as unknown as SiteDutyRead);
  return { site: { name } as SiteRead, onDuty, health };
}

describe("the sites of the board", () => {
  it("stand in the order in which they need somebody, and by name as people count", () => {
    const cards = [
      card("站点 10", WELL),
      card("站点 2", WELL),
      card("轻", MINOR),
      card("缺", WELL, { people: 0 }),
      card("重", CRITICAL),
      card("迟", WELL, { noShow: true }),
    ];
    expect(cards.toSorted(byPressure).map(({ site }) => site.name)).toEqual([
      "缺",
      "重",
      "轻",
      "迟",
      "站点 2",
      "站点 10",
    ]);
    expect(counted(cards)).toEqual({ gap: 1, incidents: 2, odd: 1, quiet: 2 });
  });

  it("are called unmanned only once we know", () => {
    expect(standingOf(card("?", WELL, null))).toBe("quiet");
  });
});

import { describe, expect, it } from "vitest";
import { nextCall } from "./nextCall";
import { newestPerPerson, undeliveredFirst, withLines, type ToldLine } from "./told";

const line = (change: Partial<ToldLine>): ToldLine => ({
  id: "1",
  staff_id: "li",
  name: "Li",
  channel: "email",
  state: "sending",
  reason: null,
  at: "2026-11-23T07:00:00Z",
  ...change,
});

describe("who was told", () => {
  it("is kept line by line: what is newer replaces, what is older changes nothing", () => {
    const known = [line({}), line({ id: "2", staff_id: "wang" })];
    const news = [line({ state: "accepted", at: "2026-11-23T07:00:02Z" }), line({ id: "3", staff_id: "zhao" })];
    const later = withLines(known, news);
    expect(later.map(({ id, state }) => [id, state])).toEqual([
      ["1", "accepted"],
      ["2", "sending"],
      ["3", "sending"],
    ]);
    expect(withLines(later, [line({})])).toEqual(later);
  });

  it("names first whom it did not reach", () => {
    const lines = [line({ id: "1" }), line({ id: "2", state: "failed" }), line({ id: "3", state: "delivered" })];
    expect(undeliveredFirst(lines).map(({ id }) => id)).toEqual(["2", "1", "3"]);
  });

  it("is one line a person: the channel that joined, not the one that failed in that moment", () => {
    const failed = line({ state: "failed" });
    const joined = line({ id: "2", channel: "webhook" });
    expect(newestPerPerson([failed, joined])).toEqual([joined]);
    expect(newestPerPerson([joined, failed])).toEqual([joined]);
  });
});

describe("the next call", () => {
  const now = Date.parse("2026-11-23T07:00:00Z");
  const open = { state: "open", exhausted: false, next_escalation_at: "2026-11-23T07:02:41Z" } as const;

  it("counts down, and is being made once it is due: it never stands at 00:00", () => {
    expect(nextCall(open, now)).toEqual({ left: "02:41", exhausted: false });
    expect(nextCall(open, now + 161_000)).toEqual({ left: null, exhausted: false });
  });

  it("is waited for by nobody once somebody has it", () => {
    expect(nextCall({ ...open, state: "acknowledged" }, now)).toBeNull();
  });
});

import { describe, expect, it } from "vitest";
import type { ChecklistBody, ChecklistItem } from "@/kit/api/types";
import { changedItem, fits, freshName, itemProblems, moved, newItem, scheduleFits, sent } from "./draft";

const item = (key: string, part: Partial<ChecklistItem> = {}): ChecklistItem => ({
  key,
  kind: "pass_fail",
  title_zh: key,
  title_en: key,
  required: true,
  must_stay_on: false,
  test_alarm: false,
  ...part,
});
const body = (part: Partial<ChecklistBody> = {}): ChecklistBody => ({
  kind: "patrol",
  post: "tech_ops",
  name_zh: "机房巡检",
  name_en: "Patrol",
  active: true,
  items: [item("a")],
  ...part,
});
const keys = (items: readonly ChecklistItem[]): string[] => items.map(({ key }) => key);

describe("the items", () => {
  const items = [item("a"), item("b"), item("c")];

  it("are put in another order, and stay where there is no further place", () => {
    expect(keys(moved(items, "b", -1))).toEqual(["b", "a", "c"]);
    expect(keys(moved(items, "b", 1))).toEqual(["a", "c", "b"]);
    expect(keys(moved(items, "a", -1))).toEqual(["a", "b", "c"]);
    expect(keys(moved(items, "nobody", 1))).toEqual(["a", "b", "c"]);
  });

  it("get a key that no other has", () => {
    expect(newItem([item("item-1"), item("item-7"), item("door")]).key).toBe("item-8");
    expect(freshName("a", [])).toBe("a1");
  });

  it("lose what their new kind does not have", () => {
    const reading = item("r", { kind: "reading", unit: "℃", max: 27, decimals: 1, on_failure: { severity: "major" } });
    expect(changedItem([reading], "r", { kind: "photo" })[0]).toMatchObject({ min_photos: 1, on_failure: null });
    expect(changedItem([reading], "r", { kind: "text" })[0]).toMatchObject({ kind: "text", on_failure: null });
    expect(changedItem([reading], "r", { kind: "choice" })[0]?.options).toHaveLength(2);
    expect(changedItem([reading], "r", { kind: "choice" })[0]).not.toHaveProperty("max");
  });
});

describe("what does not fit", () => {
  const door = item("door");
  const shut = (on: string, values: string[]) => item("shut", { only_if: { item: on, values } });

  it.each([
    [[item("a", { title_en: " " })], "a", "title"],
    [[item("a", { kind: "reading", min: 27, max: 18 })], "a", "limits"],
    [[item("a", { kind: "choice", options: [{ value: "x", zh: "x", en: "x", ok: true }] })], "a", "options"],
    [[item("a", { must_stay_on: true })], "a", "staysOn"],
    [[shut("door", ["fail"]), door], "shut", "condition"],
    [[door, shut("door", ["broken"])], "shut", "condition"],
    [[door, shut("door", [])], "shut", "condition"],
  ] as const)("is found: %o", (items, key, problem) => {
    expect([...itemProblems(items)]).toEqual([[key, problem]]);
  });

  it("is nothing where a condition hangs on an earlier answer", () => {
    expect(itemProblems([door, shut("door", ["fail"])]).size).toBe(0);
  });

  it.each([
    [{ anchor: "start", from_min: -60, until_min: 15 }, true],
    [{ anchor: "end", from_min: -45, until_min: 0 }, true],
    [{ anchor: "start", from_min: 0, until_min: 30, every_min: 120 }, true],
    [{ anchor: "start", from_min: 30, until_min: 30 }, false],
    [{ anchor: "start", from_min: 0, until_min: 130, every_min: 120 }, false],
    [{ anchor: "start", from_min: -60, until_min: 0, every_min: 120 }, false],
    [{ anchor: "end", from_min: 0, until_min: 30, every_min: 120 }, false],
    [null, true],
  ] as const)("of the schedule %o: %s", (schedule, good) => {
    expect(scheduleFits(schedule)).toBe(good);
  });

  it("keeps the whole from being saved", () => {
    expect(fits(body())).toBe(true);
    expect(fits(body({ name_en: "" }))).toBe(false);
    expect(fits(body({ items: [] }))).toBe(false);
    expect(fits(body({ items: [item("a", { title_zh: "" })] }))).toBe(false);
  });
});

it("texts that say nothing are not sent", () => {
  const typed = body({
    name_zh: " 巡检 ",
    purpose_zh: " ",
    items: [item("a", { hint_zh: "", on_failure: { severity: "minor", zh: "" } })],
  });
  expect(sent(typed)).toMatchObject({
    name_zh: "巡检",
    purpose_zh: null,
    items: [{ hint_zh: null, on_failure: { severity: "minor", zh: null } }],
  });
});

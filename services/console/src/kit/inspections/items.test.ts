import { describe, expect, it } from "vitest";
import type { ChecklistItem } from "@/kit/api/types";
import { applying, beside, fails, lacking, nextOpen, passes, progressOf, type Answer, type Answers } from "./items";

const item = (key: string, part: Partial<ChecklistItem> = {}): ChecklistItem =>
  ({ key, kind: "pass_fail", title_zh: key, title_en: key, required: true, ...part }) as ChecklistItem;

const DOOR = item("door");
const COLD = item("cold", { kind: "reading", unit: "℃", min: 18, max: 27, decimals: 1 });
const UPS = item("ups", {
  kind: "choice",
  options: [
    { value: "mains", zh: "市电", en: "Mains", ok: true },
    { value: "battery", zh: "电池", en: "Battery", ok: false },
  ],
});
const LEFT = item("left", { kind: "reading", unit: "min", decimals: 0, only_if: { item: "ups", values: ["battery"] } });
const MORE = item("more", {
  kind: "choice",
  options: [{ value: "yes", zh: "是", en: "Yes", ok: true }],
  required: false,
  only_if: { item: "ups", values: ["battery"] },
});
const WHY = item("why", { kind: "text", required: false, only_if: { item: "more", values: ["yes"] } });
const ITEMS = [DOOR, COLD, UPS, LEFT, MORE, WHY];

const found = (value: Answer["value"]): Answer => ({ value, note: null });
const SKIPPED: Answer = { value: null, note: "钥匙不在" };
const answers = (all: Record<string, Answer>): Answers => new Map(Object.entries(all));
const keys = (items: readonly ChecklistItem[]): string[] => items.map(({ key }) => key);

describe("which items apply", () => {
  it("a conditional item applies once the item it hangs on was answered so", () => {
    expect(keys(applying(ITEMS, answers({})))).toEqual(["door", "cold", "ups"]);
    expect(keys(applying(ITEMS, answers({ ups: found("mains") })))).toEqual(["door", "cold", "ups"]);
    expect(keys(applying(ITEMS, answers({ ups: found("battery") })))).toEqual(["door", "cold", "ups", "left", "more"]);
  });

  it("what hangs on an item that does not apply does not apply either, whatever was once answered there", () => {
    expect(keys(applying(ITEMS, answers({ ups: found("battery"), more: found("yes") })))).toContain("why");
    expect(keys(applying(ITEMS, answers({ ups: found("mains"), more: found("yes") })))).not.toContain("why");
  });

  it("what hangs on a skipped item does not apply", () => {
    expect(keys(applying(ITEMS, answers({ ups: SKIPPED })))).not.toContain("left");
  });
});

describe("the verdict", () => {
  it.each([
    [17.9, false],
    [18, true],
    [27, true],
    [27.1, false],
  ])("%d within 18–27: %s", (value, good) => {
    expect(passes(COLD, value)).toBe(good);
  });

  it("a reading without limits is only written down against none", () => {
    expect(passes(LEFT, -4000)).toBe(true);
  });

  it("a choice is as good as the checklist says; a text is not judged", () => {
    expect(passes(UPS, "mains")).toBe(true);
    expect(passes(UPS, "battery")).toBe(false);
    expect(passes(UPS, null)).toBeNull();
    expect(passes(WHY, "anything")).toBeNull();
  });

  it("a skipped item has not failed: it is a deviation", () => {
    expect(fails(DOOR, SKIPPED)).toBe(false);
    expect(fails(DOOR, found("fail"))).toBe(true);
    expect(fails(DOOR, undefined)).toBe(false);
  });
});

describe("the way through a run", () => {
  it("goes to the next item without an answer, and comes back for those that were left out", () => {
    expect(nextOpen(ITEMS, answers({}), null)).toBe("door");
    expect(nextOpen(ITEMS, answers({ cold: found(20) }), "cold")).toBe("ups");
    expect(nextOpen(ITEMS, answers({ ups: found("mains") }), "ups")).toBe("door");
  });

  it("leads to the conditional item that the answer has brought", () => {
    expect(nextOpen(ITEMS, answers({ door: found("pass"), cold: found(20), ups: found("battery") }), "ups")).toBe(
      "left",
    );
  });

  it("ends when all that apply are answered or skipped", () => {
    expect(nextOpen(ITEMS, answers({ door: SKIPPED, cold: found(40), ups: found("mains") }), "ups")).toBeNull();
  });

  it("has a before and an after, and ends at both ends", () => {
    expect(beside(ITEMS, answers({}), "cold", -1)).toBe("door");
    expect(beside(ITEMS, answers({}), "door", -1)).toBeNull();
    expect(beside(ITEMS, answers({}), "ups", 1)).toBeNull();
    expect(beside(ITEMS, answers({}), "left", 1)).toBeNull();
  });

  it("counts the items that apply, what failed and what was skipped", () => {
    const some = answers({ door: SKIPPED, cold: found(40), left: found(3) });
    expect(progressOf(ITEMS, some)).toEqual({ done: 2, all: 3, failed: 1, skipped: 1 });
  });

  it("may be finished without items that are not required", () => {
    const all = { door: found("pass"), cold: found(20), ups: found("battery") };
    expect(keys(lacking(ITEMS, answers(all)))).toEqual(["left"]);
    expect(lacking(ITEMS, answers({ ...all, left: found(5) }))).toEqual([]);
  });

  it("may not be finished with too few photos, but for a reason", () => {
    const shown = item("shown", { kind: "photo", min_photos: 2 });
    const taken = (...photos: string[]): Answers => answers({ shown: { value: photos.length, note: null, photos } });
    expect(keys(lacking([shown], taken("p1")))).toEqual(["shown"]);
    expect(lacking([shown], taken("p1", "p2"))).toEqual([]);
    expect(lacking([shown], answers({ shown: { value: null, note: "手机损坏" } }))).toEqual([]);
  });
});

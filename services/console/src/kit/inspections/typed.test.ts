import { expect, it } from "vitest";
import type { ChecklistItem } from "@/kit/api/types";
import { answerOf, NOTHING_TYPED, wantsWord } from "./typed";

const item = (part: Partial<ChecklistItem>): ChecklistItem =>
  ({ key: "a", kind: "pass_fail", ...part }) as ChecklistItem;
const COLD = item({ kind: "reading", min: 18, max: 27, decimals: 1 });

it("nothing typed is nothing to record", () => {
  for (const kind of ["pass_fail", "reading", "choice", "text"] as const) {
    expect(answerOf(item({ kind }), NOTHING_TYPED)).toBeNull();
  }
});

it("a reading beyond its limit is recorded, and a word on it is asked for", () => {
  const typed = { ...NOTHING_TYPED, text: "31,2" };
  expect(answerOf(COLD, typed)).toEqual({ value: 31.2, note: null });
  expect(wantsWord(COLD, typed)).toBe(true);
  expect(wantsWord(COLD, { ...typed, text: "24" })).toBe(false);
  expect(answerOf(COLD, { ...typed, text: "24.5.5" })).toBeNull();
});

it("an item of photos is answered once there are enough, with those that were recorded before", () => {
  const shown = item({ kind: "photo", min_photos: 2 });
  const one = { ...NOTHING_TYPED, photos: [{ id: "p2", at: "2026-12-01T03:00:00Z" }] };
  expect(answerOf(shown, NOTHING_TYPED, ["p0", "p1"])).toBeNull();
  expect(answerOf(shown, one)).toBeNull();
  expect(answerOf(shown, one, ["p1"])).toEqual({ value: 2, note: null, photos: ["p1", "p2"] });
  const skipped = { ...one, skipping: true, note: "手机损坏" };
  expect(answerOf(shown, skipped, ["p1"])).toEqual({ value: null, note: "手机损坏", photos: ["p2"] });
});

it("what is not as it should be may be shown by photos", () => {
  const bad = { ...NOTHING_TYPED, picked: "fail", photos: [{ id: "p", at: "2026-12-01T03:00:00Z" }] };
  expect(answerOf(item({}), bad)).toEqual({ value: "fail", note: null, photos: ["p"] });
});

it("an item is skipped with a reason only", () => {
  const skipping = { ...NOTHING_TYPED, skipping: true, text: "24" };
  expect(answerOf(COLD, skipping)).toBeNull();
  expect(answerOf(COLD, { ...skipping, note: " 钥匙不在 " })).toEqual({ value: null, note: "钥匙不在" });
});

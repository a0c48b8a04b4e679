import type { ChecklistBody, ChecklistItem, ChecklistRead } from "@/kit/api/types";
import { FAIL, PASS } from "@/kit/inspections/items";

/** A checklist while it is edited. Pure; the service judges again. */

/** What was typed over a version of it. */
export interface Kept {
  base: number;
  body: ChecklistBody;
}

/** What is set of a checklist, without what names it. */
export function bodyOf({ kind, post, active, items, schedule, route_id, ...said }: ChecklistRead): ChecklistBody {
  const { name_zh, name_en, purpose_zh, purpose_en } = said;
  return { kind, post, active, name_zh, name_en, purpose_zh, purpose_en, schedule, route_id, items };
}

/** The items with one of them in another place. */
export function moved(items: readonly ChecklistItem[], key: string, by: 1 | -1): ChecklistItem[] {
  const at = items.findIndex((one) => one.key === key);
  const to = at + by;
  const item = items[at];
  if (item === undefined || to < 0 || to >= items.length) return [...items];
  return items.toSpliced(at, 1).toSpliced(to, 0, item);
}

export function changedItem(
  items: readonly ChecklistItem[],
  key: string,
  part: Partial<ChecklistItem>,
): ChecklistItem[] {
  return items.map((one) => (one.key === key ? fitting({ ...one, ...part }) : one));
}

/** The item without what its kind does not have. */
function fitting(item: ChecklistItem): ChecklistItem {
  const { unit, min, max, decimals, options, must_stay_on, min_photos, devices, test_alarm, ...others } = item;
  const plain = { ...others, must_stay_on: false, test_alarm: false };
  switch (item.kind) {
    case "reading":
      return { ...plain, ...given({ unit, min, max, decimals, devices }) };
    case "choice":
      return { ...plain, options: options?.length ? options : NEW_OPTIONS };
    case "pass_fail":
      return { ...plain, must_stay_on, test_alarm: test_alarm && devices != null, ...given({ devices }) };
    case "text":
      return { ...plain, on_failure: null };
    case "photo":
      return { ...plain, on_failure: null, min_photos: min_photos ?? 1 };
  }
}

function given<T extends object>(part: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(part).filter(([, value]) => value !== undefined)) as {
    [K in keyof T]?: Exclude<T[K], undefined>;
  };
}

const NEW_OPTIONS: NonNullable<ChecklistItem["options"]> = [
  { value: "a1", zh: "", en: "", ok: true },
  { value: "a2", zh: "", en: "", ok: false },
];

/** A name for something new that nothing else has: `prefix1`, `prefix2`, … */
export function freshName(prefix: string, taken: readonly string[]): string {
  const numbers = taken.flatMap((one) => (one.startsWith(prefix) ? [Number(one.slice(prefix.length))] : []));
  return `${prefix}${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
}

/** A new item behind all others. */
export function newItem(items: readonly ChecklistItem[]): ChecklistItem {
  const key = freshName(
    "item-",
    items.map((one) => one.key),
  );
  const on_failure = { severity: "minor" } as const;
  const plain = { required: true, must_stay_on: false, test_alarm: false, on_failure };
  return { key, kind: "pass_fail", title_zh: "", title_en: "", ...plain };
}

/** The answers another item may depend on; none of a reading, a text or photos. */
export function answersOf(item: ChecklistItem): readonly string[] {
  if (item.kind === "pass_fail") return [PASS, FAIL];
  return item.kind === "choice" ? (item.options ?? []).map(({ value }) => value) : [];
}

type ItemProblem = "title" | "limits" | "options" | "condition" | "staysOn";

/** What does not fit of each item, by its key: what the service would refuse. */
export function itemProblems(items: readonly ChecklistItem[]): Map<string, ItemProblem> {
  const found = items.map((item, at) => [item.key, problemOf(item, items.slice(0, at))] as const);
  return new Map(found.flatMap(([key, problem]) => (problem === null ? [] : [[key, problem] as const])));
}

function problemOf(item: ChecklistItem, earlier: readonly ChecklistItem[]): ItemProblem | null {
  if (blank(item.title_zh) || blank(item.title_en)) return "title";
  if (item.min != null && item.max != null && item.min >= item.max) return "limits";
  const options = item.options ?? [];
  if (item.kind === "choice" && (options.length < 2 || options.some(({ zh, en }) => blank(zh) || blank(en)))) {
    return "options";
  }
  if (item.must_stay_on && item.on_failure == null) return "staysOn";
  if (item.only_if == null) return null;
  const { item: on, values } = item.only_if;
  const known = answersOf(earlier.find(({ key }) => key === on) ?? { ...item, kind: "text" });
  return values.length > 0 && values.every((one) => known.includes(one)) ? null : "condition";
}

/** Whether the time within the shift fits together. */
export function scheduleFits(schedule: ChecklistBody["schedule"]): boolean {
  if (schedule == null) return true;
  const { anchor, from_min, until_min, every_min } = schedule;
  const lasts = until_min - from_min;
  if (lasts <= 0) return false;
  return every_min == null || (anchor === "start" && from_min >= 0 && every_min >= lasts);
}

/** Whether it can be saved. */
export function fits(body: ChecklistBody): boolean {
  const named = !blank(body.name_zh) && !blank(body.name_en);
  return named && body.items.length > 0 && scheduleFits(body.schedule) && itemProblems(body.items).size === 0;
}

/** What is sent: texts trimmed, what says nothing left out. */
export function sent(body: ChecklistBody): ChecklistBody {
  return {
    ...body,
    name_zh: body.name_zh.trim(),
    name_en: body.name_en.trim(),
    purpose_zh: orNull(body.purpose_zh),
    purpose_en: orNull(body.purpose_en),
    items: body.items.map((item) => ({
      ...item,
      title_zh: item.title_zh.trim(),
      title_en: item.title_en.trim(),
      hint_zh: orNull(item.hint_zh),
      hint_en: orNull(item.hint_en),
      unit: orNull(item.unit),
      on_failure:
        item.on_failure == null
          ? null
          : { ...item.on_failure, zh: orNull(item.on_failure.zh), en: orNull(item.on_failure.en) },
    })),
  };
}

const blank = (text: string): boolean => text.trim() === "";
const orNull = (text: string | null | undefined): string | null => (text == null || blank(text) ? null : text.trim());

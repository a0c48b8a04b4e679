import type { ChecklistItem } from "@/kit/api/types";

/** What the items of a checklist ask, which of them apply, and how what was found is judged. Pure; the service decides. */

export const PASS = "pass";
export const FAIL = "fail";

/** What was found at an item. `value` null: it was not done, and `note` says why. */
export interface Answer {
  value: string | number | null;
  note: string | null;
  /** The photos that show it, by their numbers. */
  photos?: readonly string[];
}

export type Answers = ReadonlyMap<string, Answer>;

/** The items that are to be done as things stand: without those whose condition does not hold. */
export function applying(items: readonly ChecklistItem[], answers: Answers): ChecklistItem[] {
  const shown = new Set<string>();
  return items.filter((item) => {
    const holds = item.only_if == null || (shown.has(item.only_if.item) && conditionHolds(item.only_if, answers));
    if (holds) shown.add(item.key);
    return holds;
  });
}

function conditionHolds({ item, values }: NonNullable<ChecklistItem["only_if"]>, answers: Answers): boolean {
  const value = answers.get(item)?.value;
  return values.some((one) => one === value);
}

/** Whether what was found is as it should be; null: nothing is judged. */
export function passes(item: ChecklistItem, value: Answer["value"]): boolean | null {
  if (value === null) return null;
  switch (item.kind) {
    case "pass_fail":
      return value === PASS;
    case "reading":
      return typeof value === "number" ? within(item, value) : null;
    case "choice":
      return item.options?.find((one) => one.value === value)?.ok ?? true;
    case "text":
    case "photo":
      return null;
  }
}

/** Whether the item failed: what was found is not as it should be. */
export function fails(item: ChecklistItem, answer: Answer | undefined): boolean {
  return answer !== undefined && passes(item, answer.value) === false;
}

function within({ min, max }: Pick<ChecklistItem, "min" | "max">, value: number): boolean {
  return (min == null || value >= min) && (max == null || value <= max);
}

interface Progress {
  done: number;
  all: number;
  failed: number;
  skipped: number;
}

/** How far a run is, of the items that apply. */
export function progressOf(items: readonly ChecklistItem[], answers: Answers): Progress {
  const shown = applying(items, answers);
  const found = shown.map((item) => ({ item, answer: answers.get(item.key) }));
  return {
    done: found.filter(({ answer }) => answer !== undefined).length,
    all: shown.length,
    failed: found.filter(({ item, answer }) => fails(item, answer)).length,
    skipped: found.filter(({ answer }) => answer?.value === null).length,
  };
}

/** The item to do next: the first one without an answer after `after`, then from the beginning; null: all are answered. */
export function nextOpen(items: readonly ChecklistItem[], answers: Answers, after: string | null): string | null {
  const shown = applying(items, answers);
  const at = shown.findIndex(({ key }) => key === after);
  const inOrder = [...shown.slice(at + 1), ...shown.slice(0, at + 1)];
  return inOrder.find(({ key }) => !answers.has(key))?.key ?? null;
}

/** The item before or after one, of those that apply; null at either end. */
export function beside(items: readonly ChecklistItem[], answers: Answers, key: string, by: 1 | -1): string | null {
  const shown = applying(items, answers);
  const at = shown.findIndex((one) => one.key === key);
  return at === -1 ? null : (shown[at + by]?.key ?? null);
}

/** How many photos answer the item at least; 0: it asks for none. */
export function photosWanted({ kind, min_photos }: Pick<ChecklistItem, "kind" | "min_photos">): number {
  return kind === "photo" ? (min_photos ?? 1) : 0;
}

/** What still stands in the way of finishing: items that must be done and have no answer, or too few photos. */
export function lacking(items: readonly ChecklistItem[], answers: Answers): ChecklistItem[] {
  return applying(items, answers).filter((item) => {
    const answer = answers.get(item.key);
    if (answer === undefined) return item.required;
    return answer.value !== null && (answer.photos ?? []).length < photosWanted(item);
  });
}

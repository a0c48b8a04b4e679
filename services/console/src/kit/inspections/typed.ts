import type { ChecklistItem } from "@/kit/api/types";
import type { Taken } from "@/kit/photos/size";
import { passes, photosWanted, type Answer } from "./items";
import { typedReading } from "./reading";

/** What a person has typed at an item and not recorded. */
export interface Typed {
  /** What was pressed that is not as it should be, and waits for a word. */
  picked: string | null;
  text: string;
  note: string;
  /** They say why the item is not done. */
  skipping: boolean;
  /** What was photographed; left out: nothing. */
  photos?: readonly Taken[];
}

export const NOTHING_TYPED: Typed = { picked: null, text: "", note: "", skipping: false };

/** The answer that what is typed comes to; null: there is nothing to record yet. `before`: photos recorded already. */
export function answerOf(item: ChecklistItem, typed: Typed, before: readonly string[] = []): Answer | null {
  const found = valueOf(item, typed, before);
  if (found === null) return null;
  const photos = photosOf(item, typed, before);
  return photos.length === 0 ? found : { ...found, photos };
}

/** The photos of an item that asks for them are all that there are; else those that were taken for this answer. */
function photosOf(item: ChecklistItem, typed: Typed, before: readonly string[]): readonly string[] {
  const taken = (typed.photos ?? []).map(({ id }) => id);
  return item.kind === "photo" && !typed.skipping ? [...before, ...taken] : taken;
}

function valueOf(item: ChecklistItem, typed: Typed, before: readonly string[]): Answer | null {
  const note = typed.note.trim() === "" ? null : typed.note.trim();
  if (typed.skipping) return note === null ? null : { value: null, note };
  switch (item.kind) {
    case "pass_fail":
    case "choice":
      return typed.picked === null ? null : { value: typed.picked, note };
    case "reading": {
      const read = typedReading(typed.text);
      return read.is === "value" ? { value: read.value, note } : null;
    }
    case "text":
      return typed.text.trim() === "" ? null : { value: typed.text.trim(), note };
    case "photo": {
      const { length } = photosOf(item, typed, before);
      return length < photosWanted(item) || typed.photos === undefined ? null : { value: length, note };
    }
  }
}

/** Whether what is typed is not as it should be: a word on it is asked for. */
export function wantsWord(item: ChecklistItem, typed: Typed): boolean {
  const answer = answerOf(item, typed);
  return !typed.skipping && answer !== null && passes(item, answer.value) === false;
}

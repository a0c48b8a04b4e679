import type { HandItemKind, RefusalReason } from "@/kit/api/types";

/** Why an item may be refused, in the order in which it is offered. */
export const REFUSALS: readonly RefusalReason[] = ["unclear", "incomplete", "tool_missing", "not_true", "other"];

/** What people write down themselves. */
export const HAND_KINDS: readonly HandItemKind[] = [
  "key_tool",
  "equipment",
  "permit",
  "instruction",
  "override",
  "task",
  "note",
];

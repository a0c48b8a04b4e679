import { useState } from "react";
import { uniqueKey } from "@/kit/api/uniqueKey";

/** One Idempotency-Key as long as the content is the same: pressing again asks for the same, and does it once. */
export function useRequestKey(content: unknown): string {
  const text = JSON.stringify(content);
  const [known, setKnown] = useState(() => ({ text, key: uniqueKey() }));
  if (known.text === text) return known.key;
  const next = { text, key: uniqueKey() };
  setKnown(next);
  return next.key;
}

const COLLATOR = new Intl.Collator(["zh-CN", "en"], { numeric: true });

/** Names in the order people count: 2 before 10. */
export function byName(one: { name: string }, other: { name: string }): number {
  return COLLATOR.compare(one.name, other.name);
}

/** What a series most likely measures, by its key: a proposal that a person looks at. */
export function guess(key: string): { kind: string | null; unit: string } {
  const known = KNOWN.find(({ words }) => words.test(key));
  return known ? { kind: known.kind, unit: known.unit } : { kind: null, unit: "" };
}

const KNOWN = [
  { words: /dew/i, kind: "dew-point", unit: "℃" },
  { words: /temp|温度/i, kind: "temperature", unit: "℃" },
  { words: /humid|(?:^|[._:/-])rh(?:$|[._:/-])|湿度/i, kind: "humidity", unit: "%" },
  { words: /volt/i, kind: "voltage", unit: "V" },
  { words: /current|amp/i, kind: "current", unit: "A" },
  { words: /load/i, kind: "load", unit: "%" },
  { words: /power|kw/i, kind: "power", unit: "kW" },
  { words: /leak/i, kind: "leak", unit: "" },
  { words: /water/i, kind: "water", unit: "" },
  { words: /smoke/i, kind: "smoke", unit: "" },
  { words: /door/i, kind: "door", unit: "" },
  { words: /speed|rpm/i, kind: "speed", unit: "rpm" },
  { words: /loss/i, kind: "loss", unit: "%" },
] as const;

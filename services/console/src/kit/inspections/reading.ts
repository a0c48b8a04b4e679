/** A reading as people type it on a phone: with a decimal point or comma, full-width digits, any minus. Pure. */

const MINUS = /^[-−–－﹣]/;
const NUMBER = /^-?\d{1,9}(?:\.\d{1,6})?$/;

type TypedReading = { is: "nothing" } | { is: "wrong" } | { is: "value"; value: number };

/** What the text says. */
export function typedReading(text: string): TypedReading {
  const plain = text
    .normalize("NFKC")
    .replaceAll(/\s/g, "")
    .replace(MINUS, "-")
    .replaceAll(/[,、。]/g, ".");
  if (/^-?\.?$/.test(plain)) return { is: "nothing" };
  const whole = plain.replace(/^(-?)\./, "$10.").replace(/\.$/, "");
  return NUMBER.test(whole) ? { is: "value", value: Number(whole) } : { is: "wrong" };
}

/** The other sign: the number pads of phones have no minus. */
export function turned(text: string): string {
  return /^\s*[-−–－]/.test(text) ? text.replace(/^\s*[-−–－]/, "") : `-${text.trim()}`;
}

/** A reading with at least as many places behind the point as the checklist shows; none is taken away. */
export function shownReading(value: number, decimals: number): string {
  const places = String(value).split(".")[1]?.length ?? 0;
  return value.toFixed(Math.max(places, decimals));
}

/** A key that nobody else has. crypto.randomUUID() exists on https and localhost only; the console also comes by address. */
export function uniqueKey(): string {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

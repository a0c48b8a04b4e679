/** Letters and digits that nobody mistakes for one another when they are read out. */
const SIGNS = "abcdefghjkmnpqrstuvwxyz23456789";
const PARTS = 4;
const SIGNS_A_PART = 4;

/** A password for somebody to sign in with once: 79 bits, in parts that can be read out. */
export function newPassword(): string {
  const parts = Array.from({ length: PARTS }, () => Array.from({ length: SIGNS_A_PART }, sign).join(""));
  return parts.join("-");
}

function sign(): string {
  const usable = 256 - (256 % SIGNS.length);
  const [byte = 0] = crypto.getRandomValues(new Uint8Array(1));
  return byte < usable ? (SIGNS[byte % SIGNS.length] ?? "") : sign();
}

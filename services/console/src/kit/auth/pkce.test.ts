import { expect, test } from "vitest";
import { challengeOf, randomText } from "./pkce";

test("the challenge is the one of RFC 7636, appendix B", async () => {
  expect(await challengeOf("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")).toBe(
    "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM",
  );
});

test("a verifier has the length and the letters that RFC 7636 asks for, and is never the same", () => {
  const some = Array.from({ length: 50 }, randomText);
  for (const one of some) expect(one).toMatch(/^[A-Za-z0-9_-]{43}$/);
  expect(new Set(some).size).toBe(50);
});

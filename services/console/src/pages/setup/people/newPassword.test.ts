import { expect, it } from "vitest";
import { newPassword } from "./newPassword";

it("a temporary password can be read out, and no two are alike", () => {
  const made = Array.from({ length: 200 }, newPassword);
  expect(new Set(made).size).toBe(made.length);
  for (const one of made) expect(one).toMatch(/^([a-hjkmnp-z2-9]{4}-){3}[a-hjkmnp-z2-9]{4}$/);
});

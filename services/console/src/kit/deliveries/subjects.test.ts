import { expect, it } from "vitest";
import { ownPage } from "./subjects";

it("only pages of our own are led to", () => {
  expect(ownPage("/m/presence/7")).toBe("/m/presence/7");
  for (const strange of [null, "https://evil.example", "//evil.example", "/\\evil.example", "javascript:alert(1)"]) {
    expect(ownPage(strange)).toBeNull();
  }
});

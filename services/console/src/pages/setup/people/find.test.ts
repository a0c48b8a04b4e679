import { expect, it } from "vitest";
import type { StaffRead } from "@/kit/api/types";
import { matches } from "./find";

const LI: StaffRead = {
  id: "1",
  version: 1,
  code: "A001",
  name: "李建国",
  username: "li.jianguo",
  password_temporary: false,
  email: null,
  phone: "+8613800138000",
  language: "zh-CN",
  roles: ["duty_chief"],
  site_ids: ["north"],
  active: true,
  unusable: [],
};
const everybody = { words: "", site: null, gone: false };

it.each([
  ["李", true],
  ["a001", true],
  ["13800138000", true],
  ["jianguo a001", true],
  ["王", false],
])("whoever types %s finds 李建国: %s", (words, found) => {
  expect(matches(LI, { ...everybody, words })).toBe(found);
});

it("who is out of service is found by those who ask for it, and nobody at a site they do not belong to", () => {
  expect(matches({ ...LI, active: false }, everybody)).toBe(false);
  expect(matches({ ...LI, active: false }, { ...everybody, gone: true })).toBe(true);
  expect(matches(LI, { ...everybody, site: "north" })).toBe(true);
  expect(matches(LI, { ...everybody, site: "south" })).toBe(false);
});

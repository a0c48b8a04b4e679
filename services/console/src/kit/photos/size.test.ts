import { expect, it } from "vitest";
import { photoId, sizeWithin } from "./size";

it("a photo is made smaller, never larger, and keeps its shape", () => {
  expect(sizeWithin(4000, 3000)).toEqual({ width: 2048, height: 1536 });
  expect(sizeWithin(3000, 6000)).toEqual({ width: 1024, height: 2048 });
  expect(sizeWithin(640, 480)).toEqual({ width: 640, height: 480 });
  expect(sizeWithin(10_000, 1)).toEqual({ width: 2048, height: 1 });
});

it("a photo has a number that nobody else has, written as the service writes it", () => {
  expect(photoId()).toMatch(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
  expect(photoId()).not.toBe(photoId());
});

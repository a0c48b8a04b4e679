import { expect, it } from "vitest";
import { pathToDeviceOf } from "./cause";

it("leads from an incident to the device that it is about", () => {
  const path = (cause_key: string | null) => pathToDeviceOf({ cause_key, site_id: "s" });
  expect(path("device:d1:offline")).toBe("/devices/d1");
  expect(path("devices:s")).toBe("/devices?site=s");
  expect([path("series:rule"), path(null)]).toEqual([null, null]);
});

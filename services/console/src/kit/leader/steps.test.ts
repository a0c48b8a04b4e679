import { expect, it } from "vitest";
import { placeOf } from "./steps";

it("leads from each step to where it is done, on the desk and on the phone", () => {
  const places = (act: Parameters<typeof placeOf>[0]["act"]) =>
    [false, true].map((phone) => placeOf({ act, subject_id: "x" }, "s", phone));
  expect(places("acknowledge_incident")).toEqual(["/incidents/x", "/m/incidents/x"]);
  expect(places("start_shift")).toEqual(["/shifts/x", "/m/shifts"]);
  expect(places("hold_pre_shift")).toEqual(["/meetings/x", "/m/meetings/x"]);
  expect(places("sign_handover")).toEqual(["/handovers/x", "/m/handovers/x"]);
  expect(places("make_round")).toEqual(["/rounds?site=s", "/m/rounds/x"]);
  expect(places("make_inspection")).toEqual(["/inspections/x", "/m/inspections/x"]);
  expect(places("find_person")).toEqual(["/muster?site=s", "/m/muster"]);
  expect(places("finish_task")).toEqual(["/tasks", "/m/tasks"]);
});

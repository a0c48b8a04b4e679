import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { everyItem, incident, ok, roster } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/roster";
import type { StaffRead } from "@/kit/api/types";
import { sheetRequest } from "@/kit/importing/sheetFile";

type Schemas = components["schemas"];
type StaffChange = Partial<Omit<Schemas["StaffCreate"], "code">> & { active?: boolean };
type Saved = StaffRead & { posts_left?: Schemas["PostLeft"][] };

/** Register a person (with their code), or change the version of them that the reader has seen. */
export function useSavePerson(person: StaffRead | null) {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (values: StaffChange & { code?: string }): Promise<Saved> =>
      person === null ? register(values) : change(person, values),
    onSettled: () => cache.invalidateQueries({ queryKey: ["staff"] }),
  });
}

function register(values: StaffChange & { code?: string }): Promise<Saved> {
  // The types call required what has a default.
  return ok(roster.POST("/api/roster/v1/staff", { body: values as Schemas["StaffCreate"] }));
}

function change({ id, version }: StaffRead, values: StaffChange): Promise<Saved> {
  return ok(
    roster.PATCH("/api/roster/v1/staff/{staff_id}", {
      params: { path: { staff_id: id }, header: { "if-match": `"${version}"` } },
      body: values as Schemas["StaffPatch"],
    }),
  );
}

/** End every session of the person. */
export function useSignOutEverywhere(staffId: string) {
  return useMutation({
    mutationFn: () =>
      ok(roster.POST("/api/roster/v1/staff/{staff_id}/sign-out", { params: { path: { staff_id: staffId } } })),
  });
}

/** What still counts on a person: shifts that are not over, and sites whose call plan names them. */
export interface Duties {
  shifts: { id: string; site_id: string; starts_at: string }[];
  plannedSites: string[];
}

export function useDuties(staffId: string) {
  return useQuery({ queryKey: ["duties-of", staffId], staleTime: 0, queryFn: () => dutiesOf(staffId) });
}

async function dutiesOf(staff_id: string): Promise<Duties> {
  const paged = (cursor: string | undefined) => ({ limit: 200, ...(cursor ? { cursor } : {}) });
  const from = new Date().toISOString();
  const [shifts, policies] = await Promise.all([
    everyItem((cursor) =>
      ok(roster.GET("/api/roster/v1/shifts", { params: { query: { staff_id, from, ...paged(cursor) } } })),
    ),
    everyItem((cursor) => ok(incident.GET("/api/incident/v1/policies", { params: { query: paged(cursor) } }))),
  ]);
  return {
    shifts: shifts.filter(({ state }) => state !== "closed" && state !== "lapsed"),
    plannedSites: policies
      .filter(({ values }) => JSON.stringify(values).includes(staff_id))
      .map(({ scope_id }) => scope_id),
  };
}

/** What importing the file would do (`trial`), or that it was done. */
export const importStaff = (file: File, trial: boolean) =>
  ok(roster.POST("/api/roster/v1/staff/import", sheetRequest(file, trial)));

/** The empty sheet, to be filled in by a spreadsheet program. */
export function readTemplate(): Promise<Blob> {
  const template = "/api/roster/v1/staff/import/template";
  return ok<Blob>(roster.GET(template, { params: { query: { format: "xlsx" } }, parseAs: "blob" }));
}

import { useInfiniteQuery, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { ok, reporting } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/reporting";
import { useLanguage } from "@/kit/i18n/language";
import { useCalendarZone } from "@/kit/sites/sites";
import { queryOf, type Filters } from "./filters";

export type ReportSummary = components["schemas"]["ReportSummary"];
export type ReportRead = components["schemas"]["ReportRead"];
export interface Remarks {
  summary: string | null;
  problems: string | null;
  measures: string | null;
}

const PAGE = 50;
const REPORTS = ["reports"];
const LIST = "/api/reporting/v1/shift-reports";
const ONE = "/api/reporting/v1/shift-reports/{report_id}";

/** The reports that pass the filters, newest shift first, a page at a time. */
export function useReports(filters: Filters) {
  const zone = useCalendarZone(filters.site);
  return useInfiniteQuery({
    queryKey: [...REPORTS, filters, zone],
    refetchInterval: 60_000,
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page: { next_cursor: string | null }) => page.next_cursor ?? undefined,
    queryFn: ({ pageParam }) =>
      ok(
        reporting.GET(LIST, {
          params: {
            query: { ...queryOf(filters, zone), limit: PAGE, ...(pageParam ? { cursor: pageParam } : {}) },
          },
        }),
      ),
  });
}

export function useReport(id: string) {
  return useQuery({
    queryKey: [...REPORTS, "one", id],
    // The same address also answers with a page, to those who accept HTML.
    queryFn: () => ok(reporting.GET(ONE, { params: { path: { report_id: id } } })) as Promise<ReportRead>,
  });
}

/** The report as the service prints it, in the reader's language. A draft follows the facts, so it is part of the key. */
export function usePaper(report: ReportRead) {
  const lang = useLanguage();
  return useQuery({
    queryKey: [
      ...REPORTS,
      "paper",
      report.id,
      report.version,
      report.content.drawn_up_at,
      report.corrections.length,
      lang,
    ],
    staleTime: Infinity,
    placeholderData: (before: string | undefined) => before,
    queryFn: () =>
      ok<unknown>(
        reporting.GET("/api/reporting/v1/shift-reports/{report_id}/html", {
          params: { path: { report_id: report.id }, query: { lang } },
          parseAs: "text",
        }),
      ) as Promise<string>,
  });
}

/** The sealed text, byte for byte: what the seal was made of. */
export async function sealedText(id: string): Promise<string> {
  const path = "/api/reporting/v1/shift-reports/{report_id}/sealed";
  return (await ok<unknown>(reporting.GET(path, { params: { path: { report_id: id } }, parseAs: "text" }))) as string;
}

/** Writing the remarks and signing. Both name the version they were written on, so that nobody overwrites another. */
export function useReportChanges(report: ReportRead) {
  const cache = useQueryClient();
  const params = { path: { report_id: report.id }, header: { "if-match": `"${report.version}"` } };
  const onSettled = () => cache.invalidateQueries({ queryKey: REPORTS });
  const write = useMutation({
    onSettled,
    mutationFn: (body: Remarks) => ok(reporting.PUT(ONE, { params, body })),
  });
  const submit = useMutation({
    onSettled,
    mutationFn: () => ok(reporting.POST("/api/reporting/v1/shift-reports/{report_id}/submit", { params })),
  });
  const correct = useMutation({
    onSettled,
    mutationFn: (text: string) =>
      ok(
        reporting.POST("/api/reporting/v1/shift-reports/{report_id}/corrections", {
          params: { path: { report_id: report.id } },
          body: { text },
        }),
      ),
  });
  return { write, submit, correct };
}

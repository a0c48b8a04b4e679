import { keepPreviousData, useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import { monitoring, ok } from "@/kit/api/clients";
import type { components } from "@/kit/api/schemas/monitoring";

type Schemas = components["schemas"];
export type Template = Schemas["TemplateRead"];
export type TemplateRule = Schemas["TemplateRuleRead"];
export type Applied = Schemas["Applied"];

/** The service takes so many at once. */
export const MOST_AT_ONCE = 1000;

/** The templates for sites of this type, and those for any. */
export function useTemplates(siteType: string) {
  return useQuery({
    queryKey: ["rule-templates", siteType],
    staleTime: Infinity,
    queryFn: () =>
      ok(monitoring.GET("/api/monitoring/v1/rule-templates", { params: { query: { site_type: siteType } } })),
    select: ({ items }) => items,
  });
}

interface Application {
  siteId: string;
  template: string;
  series: readonly string[];
}

const apply = ({ siteId, template, series }: Application, dryRun: boolean) =>
  ok(
    monitoring.POST("/api/monitoring/v1/rule-templates/{template}/apply", {
      params: { path: { template } },
      body: { site_id: siteId, series: [...series], dry_run: dryRun },
    }),
  );

/** What the template would make of these series; nothing is made. */
export function usePreview(application: Application, enabled: boolean) {
  return useQuery({
    queryKey: ["rules", "preview", application],
    enabled: enabled && application.series.length > 0,
    placeholderData: keepPreviousData,
    queryFn: () => apply(application, true),
  });
}

export function useApplication() {
  const cache = useQueryClient();
  return useMutation({
    mutationFn: (application: Application) => apply(application, false),
    onSuccess: () => void cache.invalidateQueries({ queryKey: ["rules"] }),
  });
}

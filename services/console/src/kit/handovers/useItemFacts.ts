import { useTranslation } from "react-i18next";
import type { HandoverItem } from "@/kit/api/types";
import { useLanguage } from "@/kit/i18n/language";
import { usePostName } from "@/kit/posts";
import { moment } from "@/kit/time/format";
import { useMinute } from "@/kit/time/now";

type Told = Pick<HandoverItem, "kind" | "facts">;

/** What the records say of an item beside its title, in the reader's words; empty where a person wrote it. */
export function useItemFacts(zone: string): (item: Told) => string {
  const { t } = useTranslation(["handover", "findings"]);
  const postName = usePostName();
  const now = useMinute();
  const language = useLanguage();
  const at = (value: unknown): string =>
    typeof value === "string" ? moment(value, zone, now, { seconds: false }) : "";
  return ({ kind, facts }) => {
    const said = (name: string): string => (typeof facts[name] === "string" ? facts[name] : "");
    switch (kind) {
      case "incident":
        return joined(said("number"), t(`kit:level.${String(facts.level)}`), t(`kit:incidentState.${said("state")}`));
      case "anomaly":
        return joined(said("series"), t(`kit:severity.${said("severity")}`), facts.since ? at(facts.since) : "");
      case "absence":
        return joined(postName(said("post")), t(`presence.${said("presence")}`));
      case "change_order":
        return joined(t(`change.${said("change")}`), at(facts.shift_starts_at), said("reason"));
      case "key_tool":
        if (!facts.key_state) return "";
        return joined(
          t(`keys:kind.${said("key_kind")}`),
          t(`keys:state.${said("key_state")}`),
          said("holder"),
          said("remark"),
        );
      case "inspection":
        return joined(
          language === "en" ? said("title_en") : "",
          t(`inspections:state.${said("inspection_state")}`),
          said(language === "en" ? "failed_en" : "failed_zh"),
          at(facts.due_at),
        );
      case "finding":
        return joined(
          said("number"),
          t(`findings:kind.${said("finding_kind")}`),
          t(`kit:severity.${said("severity")}`),
          said("place"),
          t(`findings:state.${said("finding_state")}`),
          at(facts.since),
        );
      case "task":
        return joined(
          language === "en" ? said("title_en") : "",
          facts.post ? postName(said("post")) : "",
          at(facts.due_at),
        );
      default:
        return "";
    }
  };
}

function joined(...parts: readonly string[]): string {
  return parts.filter((one) => one !== "").join(" · ");
}

import { useLanguage } from "@/kit/i18n/language";
import { duration, moment, offset } from "@/kit/time/format";
import { useNow } from "@/kit/time/now";

/** How long ago, counting. */
export function Age({ since, until }: { since: string; until?: string | null }) {
  const now = useNow();
  const language = useLanguage();
  const end = until ? Date.parse(until) : now;
  return <time dateTime={since}>{duration(end - Date.parse(since), language)}</time>;
}

/** A moment in a site's zone; the zone is printed unless the place says it already. */
export function Moment({
  at,
  zone,
  bare = false,
  seconds = true,
}: {
  at: string;
  zone: string;
  bare?: boolean;
  seconds?: boolean;
}) {
  const now = useNow();
  return (
    <time dateTime={at} title={`${at} · ${zone}`}>
      {moment(at, zone, now, { seconds })}
      {bare ? null : <small> {offset(at, zone)}</small>}
    </time>
  );
}

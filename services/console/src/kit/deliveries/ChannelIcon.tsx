import { Icon, type IconName } from "@/kit/layout/Icon";

const ICONS: Partial<Record<string, IconName>> = { email: "delivery", webhook: "webhook", none: "close" };

/** By which channel somebody was told; one of a newer release has the sign for more. */
export function ChannelIcon({ channel, size }: { channel: string; size: number }) {
  return <Icon name={ICONS[channel] ?? "more"} size={size} />;
}

import type { DeliveryRead } from "@/kit/api/types";
import { Icon } from "@/kit/layout/Icon";

const ICONS = { email: "delivery", webhook: "webhook", none: "close" } as const;

/** By which channel somebody was told. */
export function ChannelIcon({ channel, size }: { channel: DeliveryRead["channel"]; size: number }) {
  return <Icon name={ICONS[channel]} size={size} />;
}

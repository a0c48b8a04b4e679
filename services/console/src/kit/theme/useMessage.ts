import type { MessageInstance } from "antd/es/message/interface";
import { createContext, useContext } from "react";

/** Where short sentences are said above the page; `AntdTheme` gives it. */
export const Messages = createContext<MessageInstance | null>(null);

/** Say a short sentence above the page, for a while. */
export function useMessage(): MessageInstance {
  const message = useContext(Messages);
  if (message === null) throw new Error("useMessage needs AntdTheme around it");
  return message;
}

import { ConfigProvider, message, theme as antd } from "antd";
import type { ThemeConfig } from "antd";
import enUS from "antd/locale/en_US";
import zhCN from "antd/locale/zh_CN";
import type { ReactNode } from "react";
import { useLanguage } from "@/kit/i18n/language";
import { useTheme, type Theme } from "@/kit/theme/theme";
import { Messages } from "@/kit/theme/useMessage";

const FONT = 'Inter, "PingFang SC", "Microsoft YaHei", "Noto Sans SC", "Noto Sans CJK SC", system-ui, sans-serif';

const SEEDS: Record<Theme, ThemeConfig["token"]> = {
  light: {
    colorPrimary: "#0a6588",
    colorError: "#b81426",
    colorWarning: "#a64300",
    colorSuccess: "#16703c",
    colorInfo: "#1c5aa3",
    colorText: "#14202b",
    colorTextSecondary: "#43515e",
    colorTextTertiary: "#5d6a76",
    colorTextPlaceholder: "#5d6a76",
    colorTextDisabled: "#43515e",
    colorBorder: "#b9c3cc",
    colorBorderSecondary: "#dde3e8",
    colorBgLayout: "#f3f5f7",
    colorBgContainer: "#ffffff",
    colorBgElevated: "#ffffff",
  },
  dark: {
    colorPrimary: "#5cb9dc",
    colorTextLightSolid: "#06222e",
    colorError: "#ff8088",
    colorWarning: "#ffa765",
    colorSuccess: "#66d293",
    colorInfo: "#86b8f6",
    colorText: "#e6edf2",
    colorTextSecondary: "#b0bec9",
    colorTextTertiary: "#93a2ae",
    colorTextPlaceholder: "#93a2ae",
    colorTextDisabled: "#b0bec9",
    colorBorder: "#43525f",
    colorBorderSecondary: "#27323c",
    colorBgLayout: "#0d1217",
    colorBgContainer: "#151c23",
    colorBgElevated: "#19222a",
  },
};

/** Ant Design in the console's own colours, language and theme. The values repeat tokens.css (tests/house.test.ts). */
export function AntdTheme({ children }: { children: ReactNode }) {
  const theme = useTheme();
  const language = useLanguage();
  const config: ThemeConfig = {
    cssVar: { key: "farwatch" },
    hashed: false,
    algorithm: theme === "dark" ? antd.darkAlgorithm : antd.defaultAlgorithm,
    token: { ...SEEDS[theme], fontFamily: FONT, borderRadius: 6, controlHeight: 34, motionDurationMid: "0.12s" },
    components: { Button: { primaryShadow: "none", defaultShadow: "none", dangerShadow: "none", fontWeight: 500 } },
  };
  return (
    <ConfigProvider theme={config} locale={language === "en" ? enUS : zhCN} button={{ autoInsertSpace: false }}>
      <Above>{children}</Above>
    </ConfigProvider>
  );
}

/** Where short sentences are said. antd's own `App` brings its dialogs and notifications too, with every first load. */
function Above({ children }: { children: ReactNode }) {
  const [said, place] = message.useMessage();
  return (
    <Messages value={said}>
      {place}
      {children}
    </Messages>
  );
}

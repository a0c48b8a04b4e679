import { QueryClientProvider } from "@tanstack/react-query";
import { StrictMode, Suspense } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router";
import { queries } from "@/kit/api/queries";
import { startI18n } from "@/kit/i18n/i18n";
import { Loading } from "@/kit/states/Loading";
import { startTheme } from "@/kit/theme/theme";
import "@/kit/theme/tokens.css";
import { router } from "@/router";

startTheme();
await startI18n();
const root = document.getElementById("root");
if (root === null) throw new Error("index.html has no #root");
createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={queries}>
      <Suspense fallback={<Loading whole />}>
        <RouterProvider router={router} />
      </Suspense>
    </QueryClientProvider>
  </StrictMode>,
);

import type { RouteObject } from "react-router";
import { PageFailure } from "@/kit/states/RouteFailure";
import { below, PATTERN } from "@/kit/paths";

/** The pages of the phone, below their own frame. */
export const PHONE: RouteObject = {
  path: PATTERN.phone,
  lazy: async () => ({ Component: (await import("./PhoneShell")).default }),
  children: [
    {
      errorElement: <PageFailure />,
      children: [
        { index: true, lazy: async () => ({ Component: (await import("./NowPage")).default }) },
        {
          path: below("phone", "phoneIncident"),
          lazy: async () => ({ Component: (await import("./PhoneIncidentPage")).default }),
        },
        {
          path: below("phone", "phoneHandover"),
          lazy: async () => ({ Component: (await import("./PhoneHandoverPage")).default }),
        },
        {
          path: below("phone", "phoneShifts"),
          lazy: async () => ({ Component: (await import("./ShiftsPage")).default }),
        },
        {
          path: below("phone", "phoneAccount"),
          lazy: async () => ({ Component: (await import("./AccountPage")).default }),
        },
        {
          path: below("phone", "phonePresence"),
          lazy: async () => ({ Component: (await import("./attendance/PresencePage")).default }),
        },
        {
          path: below("phone", "phoneAway"),
          lazy: async () => ({ Component: (await import("./attendance/AwayPage")).default }),
        },
        {
          path: below("phone", "phoneAttendance"),
          lazy: async () => ({ Component: (await import("./attendance/SheetPage")).default }),
        },
        {
          path: below("phone", "phoneLog"),
          lazy: async () => ({ Component: (await import("./PhoneLogPage")).default }),
        },
        {
          path: below("phone", "phoneMeeting"),
          lazy: async () => ({ Component: (await import("./PhoneMeetingPage")).default }),
        },
        {
          path: below("phone", "phoneMuster"),
          lazy: async () => ({ Component: (await import("./attendance/MusterPage")).default }),
        },
        {
          path: below("phone", "phoneArrive"),
          lazy: async () => ({ Component: (await import("./ArrivePage")).default }),
        },
        {
          path: below("phone", "phoneTasks"),
          lazy: async () => ({ Component: (await import("./tasks/TasksPage")).default }),
        },
        {
          path: below("phone", "phoneSafety"),
          lazy: async () => ({ Component: (await import("./safety/SafetyPage")).default }),
        },
        {
          path: below("phone", "phoneRound"),
          lazy: async () => ({ Component: (await import("./leader/RoundPage")).default }),
        },
        {
          path: below("phone", "phoneBusiness"),
          lazy: async () => ({ Component: (await import("./leader/BusinessPage")).default }),
        },
        {
          path: below("phone", "phoneReport"),
          lazy: async () => ({ Component: (await import("./findings/ReportPage")).default }),
        },
        {
          path: below("phone", "phoneFinding"),
          lazy: async () => ({ Component: (await import("./findings/FindingPage")).default }),
        },
        {
          path: below("phone", "phoneImprovement"),
          lazy: async () => ({ Component: (await import("./improvements/ImprovementPage")).default }),
        },
        {
          path: below("phone", "phoneInspections"),
          lazy: async () => ({ Component: (await import("./inspections/InspectionsPage")).default }),
        },
        {
          path: below("phone", "phoneInspection"),
          lazy: async () => ({ Component: (await import("./inspections/RunPage")).default }),
        },
        { path: below("phone", "phoneDuty"), lazy: async () => ({ Component: (await import("./DutyPage")).default }) },
      ],
    },
  ],
};

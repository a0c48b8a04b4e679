import type { SiteSubject } from "@/kit/access/commonRules";
import { action } from "@/kit/access/verdict";

/** What can be done about monitoring devices: rows of `MAY`. Who is on duty there is for the service to know. */
export const DEVICE_ACTIONS = {
  registerDevice: action<SiteSubject>("monitoring POST /devices"),
  importDevices: action("monitoring POST /devices/import"),
  changeDevice: action<SiteSubject>("monitoring PUT /devices/{device_id}"),
  retireDevice: action<SiteSubject>("monitoring DELETE /devices/{device_id}"),
  maintainDevice: action<SiteSubject>("monitoring POST /devices/{device_id}/maintenance"),
  endDeviceMaintenance: action<SiteSubject>("monitoring POST /devices/{device_id}/end-maintenance"),
  exportDevices: action("monitoring GET /devices/export"),
};

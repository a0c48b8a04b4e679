/** The forms of the parts of set-up that the first set-up leads through. */
export { PersonForm } from "./people/PersonForm";
export { AddUnknown } from "./series/AddUnknown";
export { usePutSeries, useUnknownSeries, type UnknownSeries } from "./series/data";
export { guess } from "./series/guess";
export { SiteForm } from "./sites/SiteForm";

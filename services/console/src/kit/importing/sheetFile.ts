const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The request that sends a file to be imported; `trial`: only to say what it would do. */
export function sheetRequest(file: File, trial: boolean) {
  return {
    params: { query: { dry_run: trial } },
    headers: { "Content-Type": file.name.toLowerCase().endsWith(".xlsx") ? XLSX : "text/csv" },
    // The document says a text; the bytes go as they are, for the service to tell what they are.
    body: file as unknown as string,
    bodySerializer: (body: unknown) => body as Blob,
  };
}

/** Rows of a sheet of Excel, its head among them. */
export const SHEET_ROWS = 1_048_576;

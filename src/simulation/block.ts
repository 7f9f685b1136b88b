/** Rows that are computed together and whose losses are added up before they join the sum: little enough for the cache. */
export const BLOCK = 256;

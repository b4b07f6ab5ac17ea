const RECORD = /^\s*\{\s*(?:"version"\s*:\s*\d+\s*,\s*)?"source"\s*:\s*\{\s*"path"\s*:/;

/** Whether a file that begins with these characters holds records, as `ungraph extract` writes them. */
export const beginsRecords = (start: string): boolean => RECORD.test(start);

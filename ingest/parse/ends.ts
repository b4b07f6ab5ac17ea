/**
 * A marker whose note is not there stays: "resolution 66/128,1", "in Cyprus, 294", a typist's "of 1949, 2/", a page's
 * "of the Council,[1]"; a field's leaves its number: "report,3F4".
 */
const STRAY = String.raw`(?:(?:(?:\d{1,2}[FH] ?)?\d{1,2}| \d{1,3})\/?|\d{3}\/|\[\d{1,3}\])?`;
/** Where a paragraph ends. */
export const ENDED = new RegExp(String.raw`[,;:.]["”]?${STRAY}(?: and| or)?$`);
/** Where one ends that others of its list follow. */
export const GOES_ON = new RegExp(String.raw`[,;]["”]?${STRAY}(?: and)?$`);

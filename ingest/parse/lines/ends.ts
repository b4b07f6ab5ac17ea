/** What a word processor's fields leave beside the markers: "3F4", "1 0F", "1F 2F". */
const FIELD = String.raw`(?:[ \u00a0]?\d{1,2}[FH])`;
const FIELDS_ALONE = String.raw`(?:[ \u00a0]?\d{1,2})?${FIELD}{1,12}`;
/** Markers behind a comma or a full stop, where more follows in the line: with blanks, strokes, fields or a page's brackets. */
export const MARKERS = String.raw`(?:${FIELD}{0,12}[ \u00a0]?\d{1,2}\/?|${FIELDS_ALONE}|\d{3}\/|\*{1,4}\/|[ \u00a0]?\[\d{1,3}\]\d{0,3})`;
/**
 * A marker whose note is not there stays: "resolution 66/128,1", "in Cyprus, 294", a typist's "of 1949, 2/", a page's
 * "of the Council,[1]", and the fields beside it.
 */
const STRAY = String.raw`(?:(?:${FIELD}{0,12} ?\d{1,2}| {1,6}\d{1,3})\/?|${FIELDS_ALONE}|\d{3}\/| ?\[\d{1,3}\])?`;
/** Where a paragraph ends. */
export const ENDED = new RegExp(String.raw`[,;:.]["”]?${STRAY}(?: and| or)?$`);
/** Where one ends that others of its list follow. */
export const GOES_ON = new RegExp(String.raw`[,;]["”]?${STRAY}(?: and)?$`);

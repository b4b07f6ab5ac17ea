import { INDENT_FILL } from '../../parse/document.ts';

/** Parts of the expressions in which several patterns look for numbers. */

/** "48/104" is no number inside "A/48/104", "1/48/104", "2.48/104" or "x48/104". */
export const FREE = String.raw`(?<![\w/.]|\w-)`;
/** What may stand behind a blank where a number goes on in an indented line: "75/240 |", and below it "B". */
export const FILL = `${INDENT_FILL}{0,80}`;
/** One part or several: "57/270 B", "64/35 A and B", "60/1 A to C". Not the capital of a next word. */
export const PART = String.raw`[A-Z](?![A-Za-z/'-]|\.[^\s\uE000])`;
export const LETTERS = String.raw`(?: ?${FILL}${PART}(?:(?:, ?| and |, and | to |-)${FILL}${PART}){0,6})?`;

import { sessionOf } from '../../ingest/parse/heading/session.ts';

/** As instruments have it: "66", "S-26", "ES-10". */
const SESSION = /^(?:E?S-)?\d{1,4}$/;
/** "66th", "66th session", "session 66", "es10", "S 26". */
const FIGURES = /^(?:session\s*)?(E?S)?[\s-]*(\d{1,4})(?:st|nd|rd|th)?(?:\s+(emergency special|special)?\s*session)?$/i;

/** "one hundred and eleventh emergency special session" */
const LONGEST = 60;

/** Whether a filter's session is written as instruments have it; others find nothing. */
export const isSession = (value: string): boolean => SESSION.test(value);

/** The session that is meant by "66th", "sixty-sixth", "tenth emergency special session", as instruments have it. */
export function sessionsMeant(value: string): readonly string[] {
  const words = value.slice(0, LONGEST).trim();
  const [figures, kind = '', number = '', special = ''] = FIGURES.exec(words) ?? [];
  if (figures !== undefined) {
    const letters = kind.toUpperCase() || PREFIXES[special.toLowerCase()];
    return [letters ? `${letters}-${Number(number)}` : String(Number(number))];
  }
  const session = sessionOf(/session$/i.test(words) ? words : `${words} session`);
  return session === null ? [] : [String(session)];
}

const PREFIXES: Readonly<Record<string, string>> = { special: 'S', 'emergency special': 'ES' };

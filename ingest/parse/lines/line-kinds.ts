import { ordinalValue } from '../../symbols/ordinal.ts';
import { DATE_LINE } from '../dates.ts';

/**
 * What single lines are, by their form. All patterns are anchored and look at a line once; most lines are
 * spared them by their first character or their length.
 */

const DIGITS = '0123456789';
const QUOTES = '"“';
const DIGITS_AND_QUOTES = DIGITS + QUOTES;
const beginsWith = (content: string, characters: string): boolean =>
  content !== '' && characters.includes(content.charAt(0));

const OPENING =
  /^["“[]?The (?:General Assembly|Security Council|Economic and Social Council|Human Rights Council|Trusteeship Council|Commission on [\p{L} ]+|Economic (?:and Social )?Commission for [\p{L} ]+|Conference of the (?:Contracting |States )?Parties(?: to the [\p{L} ]{0,40}Convention [\p{L} ]{4,120})?|Governing Council|Executive Board)\s?[,:.]?$/u;
/** Any other body's: all in capitals but for the small words, and the comma (of a Commission or a Forum the colon) is the whole verb. */
const OPENING_OF_OTHERS =
  /^["“[]?The (?:(?:\p{Lu}[\p{L}-]*|(?<=\p{L}- )\p{Ll}+|of|on|for|the|and|to|in|against|serving|as|meeting|that) )*?(?:Assembly|Council|Commission|Sub-Commission|Conference|Congress|Board|Body|Committee|Forum|Meeting|Plenary|Summit|Group of Experts|Working (?:Group|Party))(?: (?:\(\p{Lu}+\)|\p{Lu}[\p{L}-]*|of|on|for|the|and|to|in|against|serving|as|meeting|that))*(?:,|(?<=(?:Commission|Forum)[^:]*):)$/u;
/** "The Council of Ministers, meeting in its … session in Marana, from …,": when and where it speaks stands before its verbs. */
const MET = /, (?:meeting|having met|assembled) [^.;:]{3,220},$/;
/** "The General Assembly,", in a draft "[The General Assembly,": the body speaks; behind it the preamble begins. */
export const isOpening = (content: string): boolean =>
  content.length < LONGEST_OPENING &&
  /^["“[]?The /.test(content) &&
  (OPENING.test(content) ||
    OPENING_OF_OTHERS.test(content) ||
    (MET.test(content) && OPENING_OF_OTHERS.test(withoutClause(content))));
const LONGEST_OPENING = 320;

/** "The Conference of the", "Parties,": the body's name runs over the end of the line. */
export const isBrokenOpening = (content: string, next: string): boolean =>
  /^["“[]?The /.test(content) && !isOpening(content) && !isOpening(next) && isOpening(`${content} ${next}`);

/** Who speaks, without when and where. */
export const withoutClause = (opening: string): string => opening.replace(MET, ',');

/** The verbs with which the International Maritime Organization's organs act: "2 INVITES", without a full stop. */
const ACTING =
  'ADOPTS|AGREES|ALSO|APPROVES|AUTHORIZES|CALLS|DECIDES|DETERMINES|DIRECTS|ENCOURAGES|ENDORSES|EXPRESSES|FURTHER|INSTRUCTS|INVITES|KEEPS|NOTES|RECOMMENDS|REQUESTS|RESOLVES|REVOKES|URGES|WELCOMES';
const NUMBERED = new RegExp(String.raw`^["“]?(\d{1,3})(?:\s?\.(?:\s+|$|(?=[A-Z]))|\s+(?=(?:${ACTING}) ))`);
const NUMBERED_ACT = new RegExp(`^\\d{1,3} (?:${ACTING}) `);
/** "2 INVITES Governments": such a paragraph, and no note. */
export const isNumberedAct = (content: string): boolean => NUMBERED_ACT.test(content);
/** "12.", "232 .", in texts of the International Maritime Organization "12 ADOPTS", and what follows; the number is the first group. */
export const numbered = (content: string): RegExpExecArray | null =>
  beginsWith(content, DIGITS_AND_QUOTES) ? NUMBERED.exec(content) : null;

/** What a number has that was put between two. */
const BETWEEN = 'bis|ter|quater|quinquies|sexies';
const INSERTED = new RegExp(String.raw`^["“]?(\d{1,3}\s?(?:${BETWEEN}))(?:\.\s*|\s+)(?=\p{Lu})`, 'u');
/** "9 bis. Decides": a number that was put between two, the first group. */
export const inserted = (content: string): RegExpExecArray | null =>
  beginsWith(content, DIGITS_AND_QUOTES) ? INSERTED.exec(content) : null;

const LABELLED = new RegExp(
  String.raw`^["“]?[[(]?(PP|OP|Pp|Op)\s?(\d{1,3})\s?(${BETWEEN}|alt)?[\])]?\s?[.:]?[\])]?\s+(?=["“[(]?\p{Lu})`,
  'u',
);
/** "PP3. Recalling", "[OP4 bis] Decides": as negotiators number the paragraphs of a draft; kind, number and what is put between. */
export const labelled = (content: string): RegExpExecArray | null =>
  beginsWith(content, `PpOo[(${QUOTES}`) ? LABELLED.exec(content) : null;

const ANNEX = /^["“]?(?:Annex|ANNEX|Appendix|APPENDIX|Attachment|Enclosure)(?:\b|(?=[A-Z]))/;
export const isAnnex = (content: string): boolean =>
  content.length < 300 && beginsWith(content, `AE${QUOTES}`) && ANNEX.test(content) && !/[;,]$/.test(content);

const FIRST_ARTICLE = /^["“]?(?:Article|ARTICLE) (?:1|I|One|ONE)[.:]?(?:$|\s+[-–—]?\s*\p{Lu})/u;
/** "Article 1", "Article I. Use of terms": a declaration's or a statute's. */
export const isFirstArticle = (content: string): boolean =>
  content.length < 120 &&
  beginsWith(content, `A${QUOTES}`) &&
  FIRST_ARTICLE.test(content) &&
  !/[;,]$/.test(content);

/** Rules, page numbers ("A/HRC/12/4 page 2"), job numbers, marks of a word processor; "Document symbol: …", below a text on a page. */
export const isFurniture = (content: string): boolean =>
  content === '' ||
  (content.length <= LONGEST_FURNITURE && FURNITURE.test(content)) ||
  PAGE_EDGE.test(content) ||
  content.includes('<<ODS');
const LONGEST_FURNITURE = 80;
/** "A/RES/72/21 Storage of clips 2/3 17-21610": symbol, title, page and print job, in one line. */
const PAGE_EDGE = /^[A-Z]{1,4}\/[A-Z\d][^\n]{0,400} \d\d-\d{5}(?: \(E\))?(?: \d{1,3}\/\d{1,3})?$/;
const FURNITURE =
  /^(?:\[?DU\d\]?|[,;]|[A-Z]{1,6}\/[\w./()-]{2,40} page \d{1,3}|[-_*=—\s]{1,80}|\d{1,3}|\*?\d{6,8}\*?|\d\d[- ]\d{5}(?: \(E\))?(?:\s+\d{6})?(?:\s+\/?\.\.\.)?|\/?\.\.\.|Notes|NOTES|Back to (?:the )?top|Go to Top|Share This Page, Choose Your Platform!|Document (?:[Ss]ymbol|Type|Sources): [^\n]{1,60}|Publication Date: \d\d\/\d\d\/\d{4}|(?:[A-Z][a-z]+ \|{1,2} ){2,6}[A-Z][a-z]+)$/;

/** "United Nations" alone, or glued to the lines below it. */
const COVER = /^(?:united nations|nations unies)(?=$|[A-Z]{1,4}\/)/i;
export const isCover = (content: string): boolean => COVER.test(content);

/** "29 May 2033": a day alone in its line. */
export const isDay = (content: string): boolean => /^\d{1,2} [A-Z][a-z]+ \d{4}$/.test(content);

const isDateLine = (content: string): boolean =>
  DATE_LINE.exec(content)?.[0].length === content.length - (content.endsWith('.') ? 1 : 0);
const MEETING_LINE =
  /^(?:\d+(?:st|nd|rd|th)\b.{0,40}?\bmeeting\s?)+(?:,?\s{1,80}\d{1,2}\s[A-Z][a-z]+\s\d{4})?[,.]?$/;
const IN_WORDS =
  /^([A-Z][a-z]+(?:[ -][a-z]+){0,4}?) (?:plenary )?meeting(?:,?\s{1,3}\d{1,2}\s[A-Z][a-z]+\s\d{4})?[,.]?$/;
/**
 * The number of "Hundred and eighty-third plenary meeting,", as the volumes of the first sessions have it, with the day behind or
 * without; null for other lines.
 */
export function meetingInWords(content: string): number | null {
  if (content.length > 90 || !/(?:meeting|\d{4})[,.]?$/.test(content)) return null;
  const words = IN_WORDS.exec(content)?.[1];
  return words === undefined ? null : ordinalValue(words);
}

/** Where lines are joined, the names of all States that voted stand in it. */
const LONGEST_VOTE = 5000;
/** "89th plenary meeting", "56th (resumed) plenary meeting", a date alone, "[Adopted without a vote.]" */
export const isAdoptionLine = (content: string): boolean =>
  content.length < (content.startsWith('[Adopted by a recorded vote ') ? LONGEST_VOTE : 400) &&
  ((beginsWith(content, `${DIGITS}A[`) &&
    (MEETING_LINE.test(content) ||
      /^\[?Adopted (?:unanimously|at the|by|without|as amended)\b|^\[Resolution adopted (?:by|without)\b|^\[See chaps?\. [^\]]{1,80}\]$/.test(
        content,
      ) ||
      (content.length < 60 && isDateLine(content)))) ||
    (beginsWith(content, '(H') && content.length < 160 && OF_HEALTH_ASSEMBLY.test(content)) ||
    meetingInWords(content) !== null);
/**
 * "(Sixth plenary meeting, 21 May 2009 – Committee A, first report)", below a resolution of the World Health Assembly; in its handbook
 * "Hbk Res., Vol. II (4th ed.), 1.15.3 Fifteenth plenary meeting, 21 May 1981 (Committee A, third report)".
 */
const OF_HEALTH_ASSEMBLY =
  /^(?:\(|Hbk Res\.[^()]{1,30}(?:\(\d[a-z]{2} ed\.\)[^()]{1,20})?\(?)[A-Z][a-z]+(?:[ -][a-z]+){0,3} plenary meeting, \d{1,2} [A-Z][a-z]+ \d{4}(?:\s[-–—]\s[^()]{1,60}|\s\([^()]{1,60}\))?\)?$/;

/** "[Adopted by a recorded vote of 31 to 4 …": the names of the States follow, up to the closing bracket. */
export const opensVote = (content: string): boolean =>
  /^\[(?:Resolution a|A)dopted by/.test(content) && !content.includes(']');

/** The last paragraph of a resolution of the Security Council. */
export const isSeized = (content: string): boolean =>
  content.length < 300 &&
  /\bremain (?:actively |also |further )*seized of (?:the|this) (?:matter|question|item)\b/.test(content);

/** "Statement by the President of the Security Council" */
export const isStatementHeading = (content: string): boolean =>
  /^(?:Presidential statement|PRESIDENTIAL STATEMENT|Statement (?:made )?by the President)\b/i.test(content);

/**
 * The sentence that tells where a statement was made or a decision taken, or, of a decision that is recommended to
 * a body, what it decides: "The Commission on Human Rights, taking note of …, endorses …".
 */
export const isNarrative = (content: string): boolean =>
  isDecidedBy(content) ||
  tellsStatement(content) ||
  /^(?:The (?:General Assembly|Security Council), at its \d|At (?:its|the) (?:resumed )?\d+(?:st|nd|rd|th)\b|At (?:its|the) [\w\s()-]{0,40}meetings?\b|(?:Following|After) consultations\b[^.;:]{0,400}\b(?:following statement|statement on behalf)\b|On \d{1,2}\s[A-Z][a-z]+\s\d{4}, (?![^.]{0,120}\badopted (?:its )?resolutions? ))/.test(
    content,
  );

/** "… The text of the presidential statement, which will be issued as document …, reads, as follows:", in the press. */
export const tellsStatement = (content: string): boolean =>
  content.endsWith(' as follows:') &&
  content.length < 600 &&
  /\btext of (?:the|this) (?:presidential )?statement,[^.:]{0,120}\bS\/PRST\/\d{4}\/\d/.test(content);

const DECIDED_BY =
  /^The (?:General Assembly|Economic and Social Council|Human Rights Council|Commission on [\p{L} ]{4,60}|Sub-Commission[\p{L} ]{0,80}), (?:taking|having|noting|recalling|reaffirming|aware|bearing|concerned|convinced|considering|acting|welcoming|mindful|on the|in accordance|pursuant)\b/u;
/** "The Commission on Human Rights, taking note of resolution 1996/19 …, endorses …": all of a decision in a sentence. */
export const isDecidedBy = (content: string): boolean =>
  content.startsWith('The ') && DECIDED_BY.test(content);

/** A heading stands alone in its line and ends without punctuation; some stand in brackets. */
export const isHeading = (content: string): boolean =>
  (content.startsWith('(“') && content.endsWith('”)')) ||
  (content.length < 250 && !/[,;:.”"](?: and| or)?$/.test(content) && /^[\p{Lu}\d]/u.test(content));

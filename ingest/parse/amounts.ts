import type { Line } from './lines.ts';
import { lineBelow } from './numbering.ts';

/** Tables of amounts inside a paragraph, as budgets have them: "Appropriations … are approved for the following purposes:". */

/** "79 917 300", "(3,219,000)", "1,234.5" */
const AMOUNT = /^\(?\d{1,3}(?:[ ,.\u00a0]\d{3})+(?:\.\d+)?\)?$/;
/** "Overall policymaking     37,044,000", "General income\t(19,580)" */
const ENDS_IN_AMOUNT = /(?:\t| {2,})\(?\d{1,3}(?:[ ,.\u00a0]\d{3})*(?:\.\d+)?\)?$/;
/** A dash, where there is no amount. */
const NOTHING = /^[-–—]$/;
/** The head of the column: "Amount (United States dollars)", "Section     (US dollars)". */
const HEAD =
  /^(?:[A-Z][\w ]{0,40}\s)?\((?:in )?(?:(?:thousands|millions) of )?(?:United States|US) dollars\)$/i;

/** Whether a line tells that a table of amounts is here. */
export const isOfAmounts = (content: string): boolean =>
  content.length < 120 && /\d|dollars/.test(content) && (AMOUNT.test(content) || HEAD.test(content));

/** "2. General income" above or beside its amount: the row of a table, and no paragraph. */
export function isRow(lines: readonly Line[], index: number): boolean {
  const content = lines[index]?.content ?? '';
  if (/[,;:.]["”]?$/.test(content)) return false;
  const below = lineBelow(lines, index);
  return ENDS_IN_AMOUNT.test(content) || AMOUNT.test(below) || NOTHING.test(below);
}

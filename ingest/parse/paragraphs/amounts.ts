import { isHeading, numbered } from '../lines/line-kinds.ts';
import type { Line } from '../lines/lines.ts';

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
const isOfAmounts = (content: string): boolean =>
  content.length < 120 && /\d|dollars/.test(content) && (AMOUNT.test(content) || HEAD.test(content));

/** "2. General income" above or beside its amount: the row of a table, and no paragraph. */
function isRow(lines: readonly Line[], index: number, isInTable: boolean): boolean {
  const content = lines[index]?.content ?? '';
  if (/[,;:.]["”]?$/.test(content)) return false;
  const below = lines.slice(index + 1, index + 3).find(({ content: next }) => next !== '')?.content ?? '';
  return ENDS_IN_AMOUNT.test(content) || AMOUNT.test(below) || (isInTable && NOTHING.test(below));
}

/** "B", "B Income estimates", "II. Requests": the next part of the text, behind a table. */
const isPartLabel = (content: string): boolean => /^(?:[A-Z]|[IVX]{1,5})(?:$|[.\s])/.test(content);

/** Follows the lines of an operative paragraph: whether each belongs to a table of amounts in it. */
export class AmountTable {
  #isOpen = false;

  /** The head of a table, its rows, the headings between them. */
  takes(lines: readonly Line[], index: number): boolean {
    const content = lines[index]?.content ?? '';
    if (isOfAmounts(content)) this.#isOpen = true;
    else if (numbered(content) !== null) this.#isOpen = isRow(lines, index, this.#isOpen);
    else if (this.#isOpen) this.#isOpen = isHeading(content) && !isPartLabel(content);
    return this.#isOpen;
  }

  close(): void {
    this.#isOpen = false;
  }
}

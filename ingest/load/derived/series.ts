import { asInstrumentId } from '../../symbols/ids.ts';
import { kindOf } from '../../symbols/kind.ts';

/** A held text as far as its series is concerned. */
export interface SeriesText {
  readonly id: string;
  readonly title: string | null;
  /** ISO day. */
  readonly adopted: string | null;
  /** The agenda item by its name, where a list or mark-up gives it. */
  readonly itemName: string | null;
}

/** Titles that share two thirds of their words are about the same thing, under one agenda item. */
const ALIKE = 2 / 3;

/**
 * The previous resolution of a series: of those that a resolution cites, of the same body, adopted before
 * it and of the same title, the latest. The same title: the same words, whatever their case, without
 * numbers, years and ordinals ("…: report of its tenth session"). Where the title changed: the same agenda
 * item by name, and two thirds of the titles' words. null: there is none.
 */
export function previousOf(text: SeriesText, cited: readonly SeriesText[]): SeriesText | null {
  const { adopted } = text;
  const words = titleWords(text.title);
  const own = bodyOf(text.id);
  if (own === null || adopted === null || words.length < 2) return null;
  let latest: SeriesText | null = null;
  for (const other of cited) {
    if (other.adopted === null || other.adopted >= adopted || bodyOf(other.id) !== own) continue;
    if (!isOneSeries(text, words, other)) continue;
    if (latest === null || isLater(other, latest)) latest = other;
  }
  return latest;
}

function isOneSeries(text: SeriesText, words: readonly string[], other: SeriesText): boolean {
  const others = titleWords(other.title);
  if (words.join(' ') === others.join(' ')) return true;
  const item = titleWords(text.itemName).join(' ');
  if (item === '' || item !== titleWords(other.itemName).join(' ')) return false;
  const shared = new Set(words.filter((word) => others.includes(word))).size;
  return shared >= ALIKE * new Set([...words, ...others]).size;
}

function isLater(one: SeriesText, other: SeriesText): boolean {
  const [day, otherDay] = [one.adopted ?? '', other.adopted ?? ''];
  return day === otherDay ? one.id > other.id : day > otherDay;
}

/** `A/RES`, `A/HRC/RES`: whose resolution it is; null for what is no resolution. */
function bodyOf(id: string): string | null {
  if (kindOf(asInstrumentId(id)) !== 'resolution') return null;
  return /^(.+?\/RES)\//.exec(id)?.[1] ?? null;
}

const ORDINAL =
  /^(?:first|second|third|(?:four|fif|six|seven|eigh|nin|ten|eleven|twelf|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen)th|(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)(?:y|ieth)|hundredth)$/;

/** The words of a title that do not change from year to year. */
function titleWords(title: string | null): readonly string[] {
  return (
    (title ?? '')
      .normalize('NFD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  ).filter((word) => !/\d/.test(word) && !ORDINAL.test(word));
}

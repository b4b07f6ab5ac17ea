import { BodyName, InstrumentName } from '../parts/instrument-name.tsx';
import { texts } from '../texts/texts.ts';
import type { SuggestionItem } from './suggestions.ts';

/** One suggestion: what it is, the typed words set off in it, and what else tells it from others. */
export function SuggestionLine({ item }: { readonly item: SuggestionItem }) {
  if (item.kind === 'body') {
    const { found, place, years } = item;
    const when = years.join(', ');
    return (
      <>
        <BodyName name={found.text} found={found} />
        {(place !== null || when !== '') && (
          <span className="suggestion-facts">
            {place !== null && when !== '' ? texts.search.placeAndYears(place, when) : (place ?? when)}
          </span>
        )}
      </>
    );
  }
  const { instrument, found } = item;
  return (
    <>
      <InstrumentName instrument={instrument} found={found} />
      <span className="suggestion-facts">
        {instrument.year}
        {!instrument.held && <span>{texts.search.notHeld}</span>}
      </span>
    </>
  );
}

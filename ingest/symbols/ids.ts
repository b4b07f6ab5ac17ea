/**
 * Branded ids: an instrument's canonical id cannot be passed where another string is meant.
 * The forms follow the UN Digital Library; docs/ids.md lists them.
 */
declare const brand: unique symbol;
type Branded<Name extends string> = string & { readonly [brand]: Name };

/** `A/RES/66/128`, `S/RES/1325(2000)`, `UNTS/1249/20378`, `SALES/E.95.XIII.18`, `A/66/455/Corr.1` ... */
export type InstrumentId = Branded<'InstrumentId'>;
/** `treaty/…`, `soft-law/…`, `conference/…`, `body/…`: a readable slug of the full name. */
export type EntityId = Branded<'EntityId'>;
/** A calendar day as `YYYY-MM-DD`. */
export type IsoDate = Branded<'IsoDate'>;

/** Marks a string as an instrument id; the caller vouches for its form. */
export const asInstrumentId = (id: string): InstrumentId => id as InstrumentId;
/** Marks a string as an entity id; the caller vouches for its form. */
export const asEntityId = (id: string): EntityId => id as EntityId;
/** Marks a string as a calendar day; the caller vouches for its form. */
export const asIsoDate = (day: string): IsoDate => day as IsoDate;

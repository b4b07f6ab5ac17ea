import { Query } from './query.ts';
import { SLICES, viewBy, type View } from './view.ts';

/**
 * A view as an address that people can read, and back:
 * `?show=A/RES/66/128&show=A/RES/61/295~in&at=A/RES/61/295&tab=cited-by&as=rings`
 *
 * Each part of the view has fields of its own (docs/explorer.md lists them). What stands at its usual value
 * is left out. What cannot be read is left out too: an old or mistyped address opens as much as it says.
 */
export function addressOf(view: View): string {
  const names = Object.keys(SLICES) as (keyof View)[];
  const fields = names.flatMap((name) => written(view, name));
  return fields.length === 0 ? '' : `?${fields.join('&')}`;
}

/** Reads what `addressOf` writes; never throws. */
export function viewOf(text: string): View {
  const query = new Query(text);
  return viewBy((name) => SLICES[name].read(query));
}

// Name ties the slice to its part.
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters
function written<Name extends keyof View>(view: View, name: Name): readonly string[] {
  return SLICES[name].write(view[name], view);
}

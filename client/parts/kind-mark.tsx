import type { InstrumentKind } from '../operations.generated.ts';
import { KIND_LOOKS, type Shape } from '../theme/palette.ts';

/** The drawing's forms as paths in a box of 16; beside words that say the kind, so hidden from readers. */
const PATHS: Readonly<Record<Shape, string>> = {
  ellipse: 'M8 2a6 6 0 1 0 0 12a6 6 0 1 0 0-12Z',
  rectangle: 'M2.5 2.5h11v11h-11Z',
  diamond: 'M8 1l7 7l-7 7l-7-7Z',
  hexagon: 'M4.5 2.5h7l3.5 5.5l-3.5 5.5h-7l-3.5-5.5Z',
  triangle: 'M8 2l6.5 12h-13Z',
  pentagon: 'M8 1.5l6.7 4.9l-2.6 7.8h-8.2l-2.6-7.8Z',
  rhomboid: 'M1 3h10l4 10h-10Z',
  octagon: 'M5.5 2h5l3.5 3.5v5l-3.5 3.5h-5l-3.5-3.5v-5Z',
};

/** An instrument's mark as in the drawing: form and colour its kind, filled when its text is held. */
export function KindMark({ kind, held = true }: { readonly kind: InstrumentKind; readonly held?: boolean }) {
  return (
    <svg
      className="kind-mark"
      data-kind={kind}
      data-held={held}
      viewBox="0 0 16 16"
      width="12"
      height="12"
      aria-hidden="true"
    >
      <path d={PATHS[KIND_LOOKS[kind].shape]} />
    </svg>
  );
}

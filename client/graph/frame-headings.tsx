import { useLayoutEffect, useRef } from 'react';
import { KindMark } from '../parts/kind-mark.tsx';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing.ts';
import type { Frame } from './layouts/layout.ts';

/**
 * Years above and lanes at the left, which stay in sight while the drawing moves under them. For the eye
 * only: the list says the same in words.
 */
export function FrameHeadings({ frame, drawing }: { readonly frame: Frame; readonly drawing: Drawing }) {
  const years = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    () =>
      drawing.watch(({ zoom, x, y }) => {
        placeYears(childrenOf(years.current), frame.columns, zoom, x);
        for (const [index, lane] of childrenOf(lanes.current).entries()) {
          const at = frame.lanes[index];
          if (!at) continue;
          lane.style.transform = `translateY(${Math.round(at.start * zoom + y)}px)`;
          const shelf = childrenOf(lane).find(({ className }) => className === 'frame-shelf');
          if (shelf && at.shelf) {
            shelf.style.transform = `translateX(${Math.round(x - SHELF_MARGIN)}px)`;
            shelf.style.width = `${Math.round(at.shelf.end * zoom)}px`;
            shelf.style.height = `${Math.round((at.shelf.bottom - at.start) * zoom)}px`;
          }
        }
      }),
    [drawing, frame],
  );

  return (
    <>
      <div className="frame-lanes" aria-hidden="true" ref={lanes}>
        {frame.lanes.map(({ kind, size, shelf }) => (
          <div className="frame-lane" key={kind}>
            {shelf && (
              <div className="frame-shelf">
                <span>{texts.network.undated}</span>
              </div>
            )}
            <span className="frame-kind">
              <KindMark kind={kind} /> {texts.kindsMany[kind]} <span className="frame-size">{size}</span>
            </span>
          </div>
        ))}
      </div>
      <div className="frame-years" aria-hidden="true" ref={years}>
        {frame.columns.map(({ year }) => (
          <div className="frame-year" key={year}>
            {year}
          </div>
        ))}
      </div>
    </>
  );
}

function childrenOf(element: HTMLElement | null): HTMLElement[] {
  return element ? [...element.children].filter((child) => child instanceof HTMLElement) : [];
}

/** Of the shelf's ground around its marks, in pixels. */
const SHELF_MARGIN = 12;

/** Years that would run into the one before are left out until there is room. */
function placeYears(
  elements: readonly HTMLElement[],
  columns: Frame['columns'],
  zoom: number,
  pan: number,
): void {
  let free = -Infinity;
  for (const [index, element] of elements.entries()) {
    const column = columns[index];
    if (!column) continue;
    const at = Math.round(column.start * zoom + pan);
    const fits = at >= free;
    element.style.visibility = fits ? 'visible' : 'hidden';
    element.style.transform = `translateX(${at}px)`;
    if (fits) free = at + element.offsetWidth + 8;
  }
}

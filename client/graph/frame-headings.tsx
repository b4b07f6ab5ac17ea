import { useLayoutEffect, useRef } from 'react';
import { KindMark } from '../parts/kind-mark.tsx';
import { texts } from '../texts/texts.ts';
import type { ColumnHeading, Frame, LaneHeading } from './layouts/layout.ts';
import type { Sight } from './drawing/sight.ts';

/**
 * Years above and lanes at the left, which stay in sight while the drawing moves under them. For the eye
 * only: the list says the same in words.
 */
export function FrameHeadings({ frame, sight }: { readonly frame: Frame; readonly sight: Sight }) {
  const years = useRef<HTMLDivElement>(null);
  const lanes = useRef<HTMLDivElement>(null);

  useLayoutEffect(
    () =>
      sight.watch(({ zoom, x, y }) => {
        // Everything is measured before anything is moved: in turns, each would have the page laid out anew.
        const yearElements = childrenOf(years.current).map(measured);
        const laneElements = childrenOf(lanes.current).map((element) => {
          const parts = childrenOf(element);
          const name = parts.find(({ className }) => className === 'frame-kind');
          const shelf = parts.find(({ classList }) => classList.contains('frame-shelf'));
          return { element, shelf, nameWidth: name?.offsetWidth ?? 0 };
        });
        placeYears(yearElements, frame.columns, zoom, x);
        for (const [index, { element, shelf, nameWidth }] of laneElements.entries()) {
          const at = frame.lanes[index];
          if (!at) continue;
          element.style.transform = `translateY(${Math.round(at.start * zoom + y)}px)`;
          if (!shelf || !at.shelf) continue;
          shelf.style.transform = `translateX(${Math.round(x - SHELF_MARGIN)}px)`;
          // Beside the lane's name, or not at all; moved to the left it may end under the name.
          const width = at.shelf.end * zoom;
          shelf.classList.toggle('narrow', x - SHELF_MARGIN + width < nameWidth + SHELF_NAME);
          shelf.style.width = `${Math.round(width)}px`;
          shelf.style.height = `${Math.round((at.shelf.bottom - at.start) * zoom)}px`;
        }
      }),
    [sight, frame],
  );

  return (
    <>
      <div className="frame-lanes" aria-hidden="true" ref={lanes}>
        {frame.lanes.map(({ heading, size, shelf }) => (
          <div className="frame-lane" key={laneKey(heading)}>
            {shelf && (
              <div className="frame-shelf">
                <span>{texts.time.undated}</span>
              </div>
            )}
            <span className="frame-kind">
              {heading.by === 'kind' && <KindMark kind={heading.kind} />} {laneText(heading)}{' '}
              <span className="frame-size">{size}</span>
            </span>
          </div>
        ))}
      </div>
      <div className="frame-years" aria-hidden="true" ref={years}>
        {frame.columns.map(({ heading }) => (
          <div className="frame-year" key={columnText(heading)}>
            {columnText(heading)}
          </div>
        ))}
      </div>
    </>
  );
}

function laneKey(heading: LaneHeading): string {
  return heading.by === 'kind' ? heading.kind : heading.organ;
}

function laneText(heading: LaneHeading): string {
  return heading.by === 'kind' ? texts.kindsMany[heading.kind] : texts.time.organs[heading.organ];
}

function columnText(heading: ColumnHeading): string {
  switch (heading.by) {
    case 'year':
      return String(heading.year);
    case 'links':
      return texts.time.layer(heading.links);
    case 'turn':
      return texts.time.turns[heading.through];
  }
}

function childrenOf(element: HTMLElement | null): HTMLElement[] {
  return element ? [...element.children].filter((child) => child instanceof HTMLElement) : [];
}

/** Room for the words on it. */
const SHELF_NAME = 100;
/** Of the shelf's ground around its marks, in pixels. */
const SHELF_MARGIN = 12;

interface Measured {
  readonly element: HTMLElement;
  readonly width: number;
}

const measured = (element: HTMLElement): Measured => ({ element, width: element.offsetWidth });

/** Years that would run into the one before are left out until there is room. */
function placeYears(
  elements: readonly Measured[],
  columns: Frame['columns'],
  zoom: number,
  pan: number,
): void {
  let free = -Infinity;
  for (const [index, { element, width }] of elements.entries()) {
    const column = columns[index];
    if (!column) continue;
    const at = Math.round(column.start * zoom + pan);
    const fits = at >= free;
    element.style.visibility = fits ? 'visible' : 'hidden';
    element.style.transform = `translateX(${at}px)`;
    if (fits) free = at + width + 8;
  }
}

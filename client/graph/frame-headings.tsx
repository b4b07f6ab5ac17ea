import { useLayoutEffect, useRef } from 'react';
import { KindMark } from '../parts/kind-mark.tsx';
import { texts } from '../texts/texts.ts';
import type { Drawing } from './drawing.ts';
import type { ColumnHeading, Frame, LaneHeading } from './layouts/layout.ts';

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
          const shelf = childrenOf(lane).find(({ classList }) => classList.contains('frame-shelf'));
          if (shelf && at.shelf) {
            shelf.style.transform = `translateX(${Math.round(x - SHELF_MARGIN)}px)`;
            // Beside the lane's name, or not at all.
            const name = childrenOf(lane).find(({ className }) => className === 'frame-kind');
            const width = at.shelf.end * zoom;
            // Moved to the left it may end under the name.
            const end = x - SHELF_MARGIN + width;
            shelf.classList.toggle('narrow', end < (name?.offsetWidth ?? 0) + SHELF_NAME);
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
  return heading.by === 'year' ? String(heading.year) : texts.time.layer(heading.links);
}

function childrenOf(element: HTMLElement | null): HTMLElement[] {
  return element ? [...element.children].filter((child) => child instanceof HTMLElement) : [];
}

/** Room for the words on it. */
const SHELF_NAME = 100;
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

import { useLayoutEffect, useMemo, useRef } from 'react';
import type { ThemeName } from '../theme/palette.ts';
import { TONES } from '../theme/tones.ts';
import type { Group } from './drawing/encoding.ts';
import { hullOf } from './drawing/hull.ts';
import type { Arrangement } from './layouts/layout.ts';
import type { Sight } from './drawing/sight.ts';

interface HullsProps {
  readonly groups: readonly Group[];
  readonly arrangement: Arrangement;
  readonly sight: Sight;
  readonly theme: ThemeName;
}

/** Grounds under the members of each group; the legend and each mark's halo name the same tone. */
export function Hulls({ groups, arrangement, sight, theme }: HullsProps) {
  const element = useRef<SVGGElement>(null);
  useLayoutEffect(
    () =>
      sight.watch(({ zoom, x, y }) => {
        element.current?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
      }),
    [sight],
  );
  const paths = useMemo(
    () =>
      groups.map(({ id, tone, ids }) => {
        const places = ids.flatMap((one) => arrangement.positions.get(one) ?? []);
        const corners = hullOf(places);
        return { id, tone, path: `M${corners.map(({ x, y }) => `${x} ${y}`).join('L')}Z` };
      }),
    [groups, arrangement],
  );
  return (
    <svg className="hulls" aria-hidden="true">
      <g ref={element}>
        {paths.map(({ id, tone, path }) => (
          <path key={id} d={path} fill={TONES[tone]?.[theme]} stroke={TONES[tone]?.[theme]} />
        ))}
      </g>
    </svg>
  );
}

import type { StylesheetJson } from 'cytoscape';
import type { LabelPlace } from '../layouts/layout.ts';
import type { GroundLook } from './link-ground.ts';
import { KIND_LOOKS, KINDS, PALETTES, type ThemeName } from '../../theme/palette.ts';
import { TONES } from '../../theme/tones.ts';
import { LABEL_GAP, LINE_HEIGHT, MARK, ROOT_MARK, ROOT_TYPE_SIZE, TYPE_SIZE } from './measures.ts';

export const TYPE_FACE = '"Source Sans 3 Variable", "Source Sans 3", system-ui, sans-serif';

/** From so many on, links at full strength cover what they link. */
const MANY_LINKS = 110;
const HUNDREDS = 600;
export const THOUSANDS = 3_000;
/**
 * How the links look that nobody has asked for: the more there are, the fainter; with colours less so, for these
 * could not be told apart.
 */
export function groundLook(
  theme: ThemeName,
  tones: ReadonlyMap<string, string>,
  isCrowd: boolean,
  links: number,
): GroundLook {
  const plain = PALETTES[theme].thread;
  const opacity = !isCrowd
    ? links > MANY_LINKS
      ? 0.45
      : 0.6
    : links > THOUSANDS
      ? 0.22
      : links > HUNDREDS
        ? 0.42
        : 0.65;
  return {
    colourOf: (id) => TONES[tones.get(id) ?? '']?.[theme] ?? plain,
    opacity: Math.min(1, opacity * (tones.size > 0 ? 1.6 : 1)),
    isFine: !isCrowd,
  };
}

/** Thin and faint; how many citations stand behind one is told when one of its ends is selected. */
function manyLinksStyle(): StylesheetJson {
  return [{ selector: 'edge', style: { width: 1, label: '', opacity: 0.55, 'arrow-scale': 0.6 } }];
}

/**
 * How labels are written. Thousands of marks have no room for them, and each property takes Cytoscape its time for
 * each mark.
 */
function lettersStyle(palette: (typeof PALETTES)[ThemeName], labels: LabelPlace) {
  const place =
    labels !== 'below'
      ? ({
          'text-halign': 'right',
          'text-valign': 'center',
          'text-margin-x': LABEL_GAP,
          'text-justification': 'left',
        } as const)
      : ({
          'text-halign': 'center',
          'text-valign': 'bottom',
          'text-margin-y': LABEL_GAP,
          'text-justification': 'center',
        } as const);
  return {
    label: 'data(label)',
    color: palette.ink,
    'font-family': TYPE_FACE,
    'line-height': LINE_HEIGHT / TYPE_SIZE / 1.1,
    'text-wrap': 'wrap',
    'text-max-width': '400px',
    'text-background-color': palette.ground,
    'text-background-opacity': 0.88,
    'text-background-padding': '1px',
    'min-zoomed-font-size': 5,
    ...place,
  } as const;
}

/**
 * What an encoding gives a mark in place of its kind's colour and size, and the halo of its group. One rule for all
 * tones: Cytoscape tries every rule on every element, and there would be one for each tone otherwise.
 */
function toneStyle(theme: ThemeName): StylesheetJson {
  const colour = toneOf('tone', theme);
  return [
    { selector: 'node[size]', style: { width: 'data(size)', height: 'data(size)' } },
    { selector: 'node[tone]', style: { 'background-color': colour, 'border-color': colour } },
    {
      selector: 'node[group]',
      style: { 'underlay-color': toneOf('group', theme), 'underlay-opacity': 0.28, 'underlay-padding': 5 },
    },
  ];
}

/** Links whose colour says what their citations do. */
function roleStyle(theme: ThemeName): StylesheetJson {
  const colour = toneOf('tone', theme);
  return [
    {
      selector: 'edge[tone]',
      style: { 'line-color': colour, 'target-arrow-color': colour, opacity: 1 },
    },
  ];
}

/** The colour of the tone that an element carries under a name. */
function toneOf(
  name: 'tone' | 'group',
  theme: ThemeName,
): (element: { data(name: string): unknown }) => string {
  return (element) => TONES[String(element.data(name))]?.[theme] ?? PALETTES[theme].thread;
}

/** How the network looks, from the palette alone. */
export function styleOf(theme: ThemeName, labels: LabelPlace, links = 0): StylesheetJson {
  const palette = PALETTES[theme];
  return [
    {
      selector: 'node',
      style: {
        width: MARK,
        height: MARK,
        'font-size': TYPE_SIZE,
        ...(labels === 'few' ? { 'text-halign': 'right' } : lettersStyle(palette, labels)),
        'border-width': 2,
        'overlay-opacity': 0,
        'z-index': 2,
      },
    },
    ...KINDS.flatMap((kind) => {
      const { shape, [theme]: colour } = KIND_LOOKS[kind];
      return [
        {
          selector: `node[kind = "${kind}"]`,
          style: { shape, 'background-color': colour, 'border-color': colour },
        },
      ];
    }),
    ...toneStyle(theme),
    { selector: 'node.cited-only', style: { 'background-color': palette.ground } },
    // They stand on the shelf, which has a ground of its own.
    ...(labels === 'beside'
      ? [
          { selector: 'node.undated', style: { 'text-background-color': palette.sunken } },
          { selector: 'node.undated.cited-only', style: { 'background-color': palette.sunken } },
        ]
      : []),
    {
      selector: 'node.root',
      style: {
        width: ROOT_MARK,
        height: ROOT_MARK,
        'font-size': ROOT_TYPE_SIZE,
        'font-weight': 700,
        'z-index': 4,
      },
    },
    { selector: 'node.expanded', style: { 'font-weight': 700 } },
    {
      selector: 'edge',
      style: {
        width: 'mapData(citations, 1, 8, 1.1, 3.4)',
        'line-color': palette.thread,
        'target-arrow-color': palette.thread,
        'target-arrow-shape': 'triangle',
        'arrow-scale': 0.75,
        'curve-style': 'straight',
        'target-distance-from-node': 2,
        'overlay-opacity': 0,
        color: palette.muted,
        label: 'data(label)',
        'font-family': TYPE_FACE,
        'font-size': 11,
        'text-background-color': palette.ground,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': 6,
        'z-index': 1,
      },
    },
    {
      selector: 'edge.structure',
      style: { width: 1.2, 'line-style': 'dashed', 'target-arrow-shape': 'none' },
    },
    {
      selector: 'edge.level, edge.upright',
      style: {
        'curve-style': 'unbundled-bezier',
        'control-point-distances': -26,
        'control-point-weights': 0.5,
      },
    },
    // Its links go with it.
    { selector: 'node.out-of-sight', style: { display: 'none' } },
    ...(links > MANY_LINKS && labels !== 'few' ? manyLinksStyle() : []),
    // Of the links of a crowd only those that are lit are Cytoscape's.
    ...(labels === 'few' ? [{ selector: 'edge', style: { width: 1.2 } }] : []),
    // What lies away from the selection steps back, but stays legible.
    { selector: 'edge.away', style: { opacity: 0.35 } },
    {
      selector: 'edge.near',
      style: {
        opacity: 1,
        label: 'data(label)',
        'line-color': palette.edge,
        'target-arrow-color': palette.edge,
        'z-index': 3,
      },
    },
    ...roleStyle(theme),
    {
      selector: 'edge.under-pointer',
      style: {
        opacity: 1,
        label: 'data(label)',
        'line-color': palette.ink,
        'target-arrow-color': palette.ink,
        'z-index': 5,
      },
    },
    {
      selector: 'node.under-pointer',
      style: { 'text-background-opacity': 1, 'z-index': 6 },
    },
    {
      selector: 'edge.chosen',
      style: {
        width: 'mapData(citations, 1, 8, 3, 5)',
        opacity: 1,
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'z-index': 8,
      },
    },
    {
      selector: 'node.chosen',
      style: {
        'outline-width': 3,
        'outline-color': palette.accent,
        'outline-offset': 3,
        'text-background-opacity': 1,
        'font-weight': 700,
        'z-index': 9,
      },
    },
    { selector: 'node.off-route', style: { opacity: 0.22 } },
    { selector: 'edge.off-route', style: { opacity: 0.08, events: 'no' } },
    { selector: 'node.on-route', style: { 'font-weight': 700, 'text-background-opacity': 1, 'z-index': 9 } },
    {
      selector: 'edge.on-route',
      style: {
        width: 3,
        opacity: 1,
        'line-opacity': 1,
        'line-color': palette.accent,
        'target-arrow-color': palette.accent,
        'z-index': 8,
      },
    },
    {
      selector: 'node.cursor',
      style: {
        'outline-width': 2,
        'outline-style': 'dashed',
        'outline-color': palette.accent,
        'outline-offset': 6,
        'text-background-opacity': 1,
        'z-index': 10,
      },
    },
    {
      selector: 'core',
      style: {
        'selection-box-color': palette.accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': palette.accent,
        'selection-box-border-width': 1,
        'active-bg-color': palette.accent,
        'active-bg-opacity': 0,
        'active-bg-size': 0,
        'outside-texture-bg-color': palette.ground,
        'outside-texture-bg-opacity': 0,
      },
    },
    { selector: 'node.end', style: { 'font-weight': 700, 'text-background-opacity': 1, 'z-index': 9 } },
  ];
}

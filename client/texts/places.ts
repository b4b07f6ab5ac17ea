const KINDS: Readonly<Record<string, string>> = {
  PP: 'preambular paragraph',
  OP: 'operative paragraph',
  FN: 'footnote',
};

/**
 * The label of a passage as one says it.
 * @example "preambular paragraph 6" of "PP6", "section II, operative paragraph 8 (a) (v)" of "II.OP8(a)(v)"
 */
export function placeText(label: string): string {
  // Two paragraphs of one label are told apart in the graph only.
  const printed = label.replace(/~\d+$/, '');
  if (printed === 'HEAD') return 'heading';
  const annex = /^ANNEX(\d*)\.?(.*)$/.exec(printed);
  if (annex) return [`annex ${annex[1]}`.trim(), annex[2]].filter(Boolean).join(', ');
  const [, section, kind = '', number, parts = ''] = /^(?:(.+)\.)?(PP|OP|FN)(\d+)(.*)$/.exec(printed) ?? [];
  const name = KINDS[kind];
  if (name === undefined) return printed;
  return `${section === undefined ? '' : `section ${section}, `}${name} ${number}${parts.replaceAll('(', ' (')}`;
}

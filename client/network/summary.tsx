import { texts } from '../texts/texts.ts';
import type { PartProps } from './part.ts';

/** How much is shown, and around what. */
export function Summary({ network, whole }: PartProps) {
  const root = whole.instruments.find(({ isRoot }) => isRoot);
  return (
    <h1 className="toolbar-summary">
      <span className="visually-hidden">{root ? texts.network.label(root.label) : texts.network.plain} </span>
      {/* Said again whenever the picture grows or shrinks. */}
      <span role="status">
        {root && texts.network.summary(network.instruments.length, network.links.length)}
      </span>
    </h1>
  );
}

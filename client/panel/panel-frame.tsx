import { useEffect, useState, type KeyboardEvent, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { contentElement } from '../access/content.ts';
import { focusNetwork } from '../network/focus-network.ts';
import { PANEL_ID } from './focus-panel.ts';
import { texts } from '../texts/texts.ts';

interface PanelFrameProps {
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Where the panel is a sheet under the network: small screens. The style sheets have the same width. */
const SHEET = '(width < 47.5em)';

/**
 * The panel beside the network; on a small screen a sheet under it, which can be drawn over it and back.
 * Escape closes it and gives the focus back to the network.
 */
export function PanelFrame({ onClose, children }: PanelFrameProps) {
  const isSheet = useMedia(SHEET);
  const [wantsAll, setWantsAll] = useState(false);
  const isWhole = isSheet && wantsAll;
  useEffect(() => {
    // What is covered must not be reached by the keyboard.
    const covered = contentElement();
    if (covered) covered.inert = isWhole;
    return () => {
      if (covered) covered.inert = false;
    };
  }, [isWhole]);

  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    onClose();
    focusNetwork();
  };
  return (
    <aside
      className="panel"
      id={PANEL_ID}
      aria-label={texts.panel.label}
      tabIndex={-1}
      data-whole={isWhole}
      onKeyDown={onKeyDown}
    >
      <div className="panel-buttons">
        {isSheet && (
          <Button
            className="panel-button panel-size"
            aria-expanded={isWhole}
            aria-label={texts.panel.whole}
            onPress={() => setWantsAll(!wantsAll)}
          >
            <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
              <path d={isWhole ? 'M3 5.5L8 10.5L13 5.5' : 'M3 10.5L8 5.5L13 10.5'} />
            </svg>
          </Button>
        )}
        <Button className="panel-button" aria-label={texts.panel.close} onPress={onClose}>
          <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
            <path d="M3.5 3.5L12.5 12.5M12.5 3.5L3.5 12.5" />
          </svg>
        </Button>
      </div>
      {children}
    </aside>
  );
}

function useMedia(query: string): boolean {
  const [matches, setMatches] = useState(() => window.matchMedia(query).matches);
  useEffect(() => {
    const media = window.matchMedia(query);
    const read = () => setMatches(media.matches);
    read();
    media.addEventListener('change', read);
    return () => media.removeEventListener('change', read);
  }, [query]);
  return matches;
}

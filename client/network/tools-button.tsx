import { useState } from 'react';
import { Button } from 'react-aria-components';
import { texts } from '../texts/texts.ts';

/** Where the window is too narrow for all of the toolbar: shows and hides the rest of it (styles/small.css). */
export function ToolsButton() {
  const [isOpen, setOpen] = useState(false);
  return (
    <Button
      className="tool-button tools-button"
      aria-expanded={isOpen}
      aria-label={isOpen ? texts.network.fewerTools : texts.network.moreTools}
      onPress={() => setOpen(!isOpen)}
    >
      {texts.network.tools}
    </Button>
  );
}

import { startTransition, StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.tsx';
import { answers } from './data/answers.ts';
import { beginView } from './data/begin-view.ts';
import { loadDrawing } from './network/drawing-part.tsx';
import { applyTheme, wanted } from './theme/use-theme.ts';

const place = document.getElementById('explorer');
if (!place) throw new Error('index.html has no element for the explorer');

// What early.ts has begun is found begun; the drawing's script, which it has had loaded, runs while the page is drawn.
beginView(window.location.search, answers, loadDrawing);
// Before the first draw, so that no page flashes in the wrong colours.
applyTheme(wanted());
const root = createRoot(place);
// In pieces between which the page answers, as nothing is there yet that would have to be kept in step.
startTransition(() =>
  root.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

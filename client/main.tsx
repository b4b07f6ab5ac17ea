import '@fontsource-variable/source-sans-3/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@fontsource-variable/source-serif-4/wght-italic.css';
import './styles/base.css';
import './styles/masthead.css';
import './styles/start.css';
import './styles/network.css';
import './styles/explore.css';
import './styles/time.css';
import './styles/facets.css';
import './styles/list.css';
import './styles/panel.css';
import './styles/paper.css';
import './styles/help.css';
import './styles/small.css';
import './styles/share.css';
import './styles/print.css';
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
const page = createRoot(place);
// In pieces between which the page answers, as nothing is there yet that would have to be kept in step.
startTransition(() =>
  page.render(
    <StrictMode>
      <App />
    </StrictMode>,
  ),
);

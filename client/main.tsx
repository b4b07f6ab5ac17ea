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
import './styles/passages.css';
import './styles/panel-pages.css';
import './styles/evidence.css';
import './styles/panel-sheet.css';
import './styles/paper.css';
import './styles/help.css';
import './styles/small.css';
import './styles/share.css';
import './styles/contrast.css';
import './styles/print.css';
import 'react-dom/client';
import { warmLanguages } from './parts/warm-languages.ts';

// What all of the page needs is run in a task of its own, and the page in the next: in one they took a tenth of a second
// in which the browser did not answer. Both scripts are loaded at once (vite.early.ts).
warmLanguages();
void import('./page.tsx');

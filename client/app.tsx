import { useCallback, useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { toArea } from './access/areas.ts';
import { CONTENT_ID, focusContent } from './access/content.ts';
import { keepFocus } from './access/keep-focus.ts';
import { useArrival } from './access/use-arrival.ts';
import { KeysDialog } from './help/keys-dialog.tsx';
import { usePageKeys } from './help/use-page-keys.ts';
import { focusNetwork, NETWORK_ID } from './network/focus-network.ts';
import { NetworkPage } from './network/network-page.tsx';
import { Boundary } from './parts/boundary.tsx';
import { usePageTitle } from './parts/page-title.ts';
import { SearchField } from './search/search-field.tsx';
import { StartPage } from './start/start-page.tsx';
import { addressOf } from './state/address.ts';
import { rootOf } from './state/network.ts';
import { useUndoKeys, useView } from './state/use-view.ts';
import { taskPage, taskTitle } from './tasks.tsx';
import { texts } from './texts/texts.ts';
import { usePrinting } from './theme/use-printing.ts';
import { useTheme } from './theme/use-theme.ts';
import { ViewLink } from './parts/view-link.tsx';

/** The whole page. */
export function App() {
  const [view, change] = useView();
  const [theme, toggleTheme] = useTheme();
  useUndoKeys();
  usePrinting(theme);
  const root = rootOf(view);
  const { task } = view;
  const subject = task === null ? root : taskTitle(task);
  const isStart = root === null && task === null;
  const open = useCallback(
    (id: string) => {
      change({ type: 'open', id });
      // What has been opened is what one reads next; the search field has done its work.
      requestAnimationFrame(focusContent);
    },
    [change],
  );

  const [showsKeys, setShowsKeys] = useState(false);
  const showKeys = useCallback(() => setShowsKeys(true), []);
  usePageKeys({ area: toArea, search: focusSearch, keys: showKeys });

  usePageTitle(subject);
  useEffect(() => keepFocus(focusHome), []);
  const page = task === null ? (root === null ? 'start' : 'network') : taskTitle(task);
  useArrival(page);

  const content =
    task !== null ? (
      taskPage(task, change, view)
    ) : root === null ? (
      <StartPage onOpen={open} change={change} />
    ) : (
      <NetworkPage view={view} theme={theme} change={change} />
    );
  if (view.embed)
    return (
      <div className="page embedded">
        <Boundary key={page}>{content}</Boundary>
        <footer className="embedded-foot">
          <a href={addressOf({ ...view, embed: false }) || '/'} target="_blank" rel="noreferrer">
            {texts.share.openWhole} ↗
          </a>
        </footer>
      </div>
    );
  return (
    <div className="page">
      <nav className="skip" aria-label={texts.header.skipToContent}>
        {root === null || task !== null ? (
          <a href={`#${CONTENT_ID}`}>{texts.header.skipToContent}</a>
        ) : (
          <>
            <a
              href={`#${NETWORK_ID}`}
              onClick={(event) => {
                event.preventDefault();
                focusNetwork();
              }}
            >
              {texts.header.skipToNetwork}
            </a>
            {view.selection !== null && <a href="#panel">{texts.header.skipToPanel}</a>}
          </>
        )}
      </nav>
      <header className="masthead">
        <a
          className="wordmark"
          href="/"
          aria-label={texts.header.home}
          onClick={(event) => {
            if (event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0) return;
            event.preventDefault();
            change({ type: 'leave' });
          }}
        >
          {texts.name}
        </a>
        {isStart ? (
          <p className="tagline">{texts.header.tagline}</p>
        ) : (
          <SearchField onOpen={open} change={change} />
        )}
        <div className="masthead-end">
          <ViewLink to={{ type: 'check' }} change={change} title={texts.header.checkTitle}>
            {texts.header.check}
          </ViewLink>
          <ViewLink to={{ type: 'help' }} change={change} title={texts.help.linkTitle}>
            {texts.help.link}
          </ViewLink>
          <a href="/graphiql" title={texts.header.queryTitle}>
            {texts.header.query}
          </a>
          <Button
            className="theme-button"
            onPress={toggleTheme}
            aria-label={theme === 'dark' ? texts.header.toLightTitle : texts.header.toDarkTitle}
          >
            {theme === 'dark' ? texts.header.toLight : texts.header.toDark}
          </Button>
        </div>
      </header>
      <Boundary key={page}>{content}</Boundary>
      <KeysDialog isOpen={showsKeys} onOpenChange={setShowsKeys} change={change} />
    </div>
  );
}

/** Where one goes on when what had the focus is gone: the drawing, or the page's content. */
function focusHome(): void {
  if (document.getElementById(NETWORK_ID)) focusNetwork();
  else focusContent();
}

/** The field in the masthead, or the large one of the start page. */
function focusSearch(): void {
  document.getElementById('search')?.focus();
}

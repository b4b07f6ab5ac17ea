import 'graphiql/setup-workers/vite';
import 'graphiql/style.css';
import './page.css';
import { GraphiQL, HISTORY_PLUGIN } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { askedOf } from '../share/graphql-address.ts';
import { exampleTabs } from './examples.ts';
import { fetchGraphql } from './fetch-graphql.ts';

/** A question that a page of the explorer has handed over stands before the examples. */
const asked = askedOf(window.location.hash);

const element = document.getElementById('graphiql');
if (!element) throw new Error('graphiql.html has no element for GraphiQL');

createRoot(element).render(
  <GraphiQL
    fetcher={fetchGraphql}
    defaultTabs={asked ? [asked, ...exampleTabs] : exampleTabs}
    {...(asked && { initialQuery: asked.query, initialVariables: asked.variables })}
    plugins={[HISTORY_PLUGIN]}
    shouldPersistHeaders={false}
    isHeadersEditorEnabled={false}
  >
    <GraphiQL.Logo>
      <a className="page-logo" href="/">
        ungraph
      </a>
    </GraphiQL.Logo>
  </GraphiQL>,
);

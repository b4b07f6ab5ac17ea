import { Component, type ReactNode } from 'react';
import { Button } from 'react-aria-components';
import { CONTENT_ID } from '../access/content.ts';
import { texts } from '../texts/texts.ts';

interface BoundaryProps {
  readonly children: ReactNode;
}

/**
 * A part of the page that breaks, or whose script does not come (a server that was renewed has others), leaves the rest
 * of the page as it is, and is said, with what to do: the address has the view, so loading it again loses nothing.
 */
export class Boundary extends Component<BoundaryProps, { readonly error: Error | null }> {
  override state: { readonly error: Error | null } = { error: null };

  static getDerivedStateFromError(error: unknown): { readonly error: Error } {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    const words = texts.broken;
    return (
      <main id={CONTENT_ID} tabIndex={-1}>
        <div className="failure" role="alert">
          <h1>{words.heading}</h1>
          <p>{words.help}</p>
          <p className="note">{error.message}</p>
          <Button className="button" onPress={() => window.location.reload()}>
            {words.retry}
          </Button>
        </div>
      </main>
    );
  }
}

import { useEffect, useState } from 'react';
import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import type { PartProps } from '../network/part.ts';
import { texts } from '../texts/texts.ts';
import { CopyButton } from './copy-button.tsx';
import { embedAllowed, embedSnippet } from './embed.ts';
import { graphqlAddress } from './graphql-address.ts';
import { questionsOf } from './questions.ts';
import { SavedViews } from './saved-views.tsx';
import { TakeAway } from './take-away.tsx';

/** Everything for keeping a view and taking it elsewhere, in one place. */
export function ShareDialog({ onClose, ...props }: PartProps & { readonly onClose: () => void }) {
  const words = texts.share;
  return (
    <ModalOverlay className="share-overlay" isOpen isDismissable onOpenChange={(open) => !open && onClose()}>
      <Modal className="share-modal">
        <Dialog className="share" data-modal>
          <div className="share-head">
            <Heading slot="title" level={2}>
              {words.heading}
            </Heading>
            <Button className="close-button" aria-label={words.close} onPress={onClose}>
              ×
            </Button>
          </div>
          <ShareParts {...props} close={onClose} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function ShareParts({ close, ...props }: PartProps & { readonly close: () => void }) {
  const { view, whole } = props;
  const words = texts.share;
  const root = whole.instruments.find(({ isRoot }) => isRoot);
  const label = root?.label ?? texts.name;
  return (
    <>
      <section>
        <h3>{words.address}</h3>
        <p className="note">{words.addressNote}</p>
        <p className="share-row">
          <CopyButton text={window.location.href} label={words.copyAddress} />
          <Button
            className="button"
            onPress={() => {
              close();
              // The dialog is gone before the page is put on paper.
              setTimeout(() => window.print(), 300);
            }}
          >
            {words.print}
          </Button>
        </p>
      </section>
      <TakeAway {...props} />
      <SavedViews proposed={label} />
      <Embed label={label} />
      <section>
        <h3>{words.graphql}</h3>
        <p className="note">{words.graphqlNote}</p>
        <ul className="plain-list">
          {questionsOf(view, whole).map((question) => (
            <li key={question.name}>
              <a href={graphqlAddress(question)} target="_blank" rel="noreferrer">
                {question.name}
              </a>
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Embed({ label }: { readonly label: string }) {
  const [allowed, setAllowed] = useState<boolean | null>(null);
  const words = texts.share;
  useEffect(() => {
    let gone = false;
    void embedAllowed().then((answer) => {
      if (!gone) setAllowed(answer);
    });
    return () => {
      gone = true;
    };
  }, []);
  const snippet = embedSnippet(window.location, words.embedTitle(label));
  return (
    <section>
      <h3>{words.embed}</h3>
      {allowed === false ? (
        <p className="note">{words.embedClosed}</p>
      ) : (
        <>
          <p className="note">{words.embedNote}</p>
          <pre className="snippet">{snippet}</pre>
          <p className="share-row">
            <CopyButton text={snippet} label={words.copyEmbed} />
          </p>
        </>
      )}
    </section>
  );
}

import { Button, Dialog, Heading, Modal, ModalOverlay } from 'react-aria-components';
import { ViewLink } from '../parts/view-link.tsx';
import type { Change } from '../state/view.ts';
import { texts } from '../texts/texts.ts';
import { KeyList } from './key-list.tsx';

interface KeysDialogProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
  readonly change: (change: Change) => void;
}

/** The list of keys that "?" opens. */
export function KeysDialog({ isOpen, onOpenChange, change }: KeysDialogProps) {
  return (
    <ModalOverlay className="overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className="modal">
        <Dialog className="dialog" data-modal>
          {({ close }) => (
            <>
              <Heading slot="title" level={2}>
                {texts.help.keysTitle}
              </Heading>
              <KeyList level={3} />
              <p className="dialog-end">
                <ViewLink
                  to={{ type: 'help' }}
                  change={(to) => {
                    close();
                    change(to);
                  }}
                >
                  {texts.help.keysMore}
                </ViewLink>
                <Button className="button" onPress={close}>
                  {texts.help.keysClose}
                </Button>
              </p>
            </>
          )}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

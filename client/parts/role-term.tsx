import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import type { Role } from '../operations.generated.ts';
import { texts } from '../texts/texts.ts';

/** The name of a role; pressed, it says what the role means and which words make it. */
export function RoleTerm({ role }: { readonly role: Role }) {
  const { does, words } = texts.roleMeanings[role];
  return (
    <DialogTrigger>
      <Button className="term" aria-label={texts.help.explain(texts.roles[role])}>
        {texts.roles[role]}
      </Button>
      <Popover className="term-popover">
        <Dialog aria-label={texts.roles[role]}>
          <p>
            <b>{texts.roles[role]}</b>
          </p>
          <p>{texts.help.roleDoes(does)}</p>
          <p className="note">{texts.help.roleWords(words)}</p>
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

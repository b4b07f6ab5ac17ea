import { texts } from '../texts/texts.ts';

/** Where words stand: "PP6" to the eye, "preambular paragraph 6" to the ear. */
export function Place({ label }: { readonly label: string }) {
  return (
    <span className="place" title={texts.place(label)}>
      <span aria-hidden="true">{label}</span>
      <span className="visually-hidden">{texts.place(label)}</span>
    </span>
  );
}

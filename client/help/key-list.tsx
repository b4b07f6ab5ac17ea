import { texts } from '../texts/texts.ts';
import { KEY_GROUPS, KEYS } from './keys.ts';

/** The keys of the page, by where they work. */
export function KeyList({ level }: { readonly level: 2 | 3 }) {
  const Heading = `h${level}` as const;
  return (
    <div className="key-groups">
      {KEY_GROUPS.map((group) => (
        <section key={group}>
          <Heading>{texts.help.keyGroups[group]}</Heading>
          <dl className="keys">
            {KEYS.filter((entry) => entry.group === group).map(({ keys, does }) => (
              <div key={does}>
                <dt>
                  {keys.map((key) => (
                    <kbd key={key}>{key}</kbd>
                  ))}
                </dt>
                <dd>{does}</dd>
              </div>
            ))}
          </dl>
        </section>
      ))}
    </div>
  );
}

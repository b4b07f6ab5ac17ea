import { CONTENT_ID } from '../access/content.ts';
import { KindMark } from '../parts/kind-mark.tsx';
import { ROLES } from '../state/roles.ts';
import { texts } from '../texts/texts.ts';
import { KINDS } from '../theme/palette.ts';
import { KeyList } from './key-list.tsx';

/** What marks, places, roles and keys mean. */
export function HelpPage() {
  const words = texts.help;
  return (
    <main className="paper help" id={CONTENT_ID} tabIndex={-1} aria-label={texts.help.title}>
      <header className="paper-head">
        <p className="kicker">{words.kicker}</p>
        <h1 className="panel-symbol">{words.title}</h1>
        <p className="note">{words.lead}</p>
      </header>
      <div className="help-columns">
        <section>
          <h2>{words.kinds}</h2>
          <p className="note">{words.kindsNote}</p>
          <dl className="meanings">
            {KINDS.map((kind) => (
              <div key={kind}>
                <dt>
                  <KindMark kind={kind} /> {texts.kinds[kind]}
                </dt>
                <dd>{texts.kindMeanings[kind]}</dd>
              </div>
            ))}
          </dl>
        </section>
        <section>
          <h2>{words.network}</h2>
          <Meanings of={words.networkMeanings.map(({ sign, meaning }) => [sign, meaning])} />
          <h2>{words.places}</h2>
          <Meanings of={words.placeMeanings.map(({ label, meaning }) => [label, meaning])} />
        </section>
      </div>
      <section>
        <h2>{words.roles}</h2>
        <p className="note">{words.rolesNote}</p>
        <div className="table-scroll" tabIndex={0} role="group" aria-label={words.roles}>
          <table className="role-table">
            <thead>
              <tr>
                <th scope="col">{words.role}</th>
                <th scope="col">{words.does}</th>
                <th scope="col">{words.words}</th>
              </tr>
            </thead>
            <tbody>
              {ROLES.map((role) => (
                <tr key={role}>
                  <th scope="row">{texts.roles[role]}</th>
                  <td>{texts.roleMeanings[role].does}</td>
                  <td className="note">{texts.roleMeanings[role].words}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      </section>
      <section>
        <h2>{words.keys}</h2>
        <KeyList level={3} />
      </section>
    </main>
  );
}

function Meanings({ of }: { readonly of: readonly (readonly [string, string])[] }) {
  return (
    <dl className="meanings">
      {of.map(([sign, meaning]) => (
        <div key={sign}>
          <dt>{sign}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}

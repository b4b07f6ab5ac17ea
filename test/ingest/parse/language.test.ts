import { describe, expect, test } from 'vitest';
import { foreignLanguageOf } from '../../../ingest/parse/language.ts';

const ENGLISH =
  'The General Assembly,\n\tRecalling its resolution 95/1 of 20 December 2040 on the keeping of lights,\n' +
  '\t1.\tDecides to remain seized of the matter, and to consider it at its next session with the other matters.\n';
const FRENCH =
  'L’Assemblée générale,\n\tRappelant sa résolution 95/1 du 20 décembre 2040 sur la garde des phares et des feux,\n' +
  '\t1.\tDécide de rester saisie de la question, et de l’examiner à sa prochaine session avec les autres questions.\n';

describe('the language of a text', () => {
  test.each([
    ['French', FRENCH],
    [
      'Spanish',
      'La Asamblea General,\n\tRecordando su resolución 95/1, de 20 de diciembre de 2040, sobre la guarda de los faros y las luces en el mar,\n' +
        '\t1.\tDecide seguir ocupándose de la cuestión y examinarla por los medios que proceda en el próximo período de sesiones.\n',
    ],
    [
      'German',
      'Die Generalversammlung,\n\tunter Hinweis auf ihre Resolution 95/1 vom 20. Dezember 2040 über die Wartung der Leuchtfeuer und der Feuerschiffe,\n' +
        '\t1.\tbeschließt, mit der Angelegenheit befasst zu bleiben und sie auf der nächsten Tagung mit den anderen Fragen zu behandeln.\n',
    ],
    [
      'Russian',
      'Генеральная Ассамблея,\n\tссылаясь на свою резолюцию 95/1 от 20 декабря 2040 года об уходе за маяками,\n\t1. постановляет продолжать заниматься этим вопросом.\n',
    ],
    [
      'Arabic',
      `إن الجمعية العامة، إذ تشير إلى قرارها 95/1 المؤرخ 20 كانون الأول/ديسمبر 2040 بشأن رعاية المنارات والأضواء في البحار والجزر،`,
    ],
    ['Chinese', '大会，回顾其2040年12月20日关于维护灯塔的第95/1号决议，决定继续处理此案。'.repeat(4)],
    ['French', 'L’Assemblée générale,\n\tRappelant sa résolution 95/1 du 20 décembre 2040,\n'],
    ['French', 'Le Conseil de sécurité,\n\tRappelant sa résolution 9901 (2040) du 20 décembre 2040,\n'],
    ['Spanish', 'La Asamblea General,\n\tRecordando su resolución 95/1, de 20 de diciembre de 2040,\n'],
    ['Russian', 'Генеральная Ассамблея,\n\tссылаясь на свою резолюцию 95/1 (A/95/L.1),\n'],
    ['Arabic', 'إن الجمعية العامة،\n\tإذ تشير إلى قرارها 95/1،\n'],
    ['Chinese', '大会，\n\t回顾其第95/1号决议，\n'],
  ])('is %s: %#', (language, text) => {
    expect(foreignLanguageOf(text)).toBe(language);
  });

  test.each([
    ['English', ENGLISH],
    ['English in capitals', ENGLISH.toUpperCase()],
    ['two, one after the other', `${FRENCH.repeat(2)}${ENGLISH}`],
    [
      'English that names bodies in French',
      `${ENGLISH}\tThe Union des Foraines et des Gardiens du Phare de la Mer et des Îles,\n`,
    ],
    [
      'a list of words that only begin as French little words do',
      'Australia, Austria, Ethiopia, Latvia, Lao People’s Democratic Republic, Lesotho, Suriname, Duchies: draft resolution\nLanguage services\nDesign of ports\n',
    ],
    ['not to be told of a few words', 'Rappelant sa résolution 95/1 du 20 décembre 2040,'],
    [
      'a list of words that only begin as French ones do',
      'Landlocked: Lesotho, Laos, Labuan. Authority: Lagoon, Durban, Lahore. Survey: Desert, Duncan, Austin, Label, Auditor.',
    ],
    [
      'a short one in English behind a masthead in French',
      'Nations Unies\nL’Assemblée générale\nThe General Assembly,\n\tRecalling its resolution 95/1 of 20 December 2040, and the decisions of the Council,\n',
    ],
    ['none at all', '95/1, 95/2, 95/3; A/RES/95/4'],
    ['of no text', ''],
  ])('is not said to be foreign where it is %s', (_, text) => {
    expect(foreignLanguageOf(text)).toBeNull();
  });
});

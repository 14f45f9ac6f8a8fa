import assert from 'node:assert/strict';
import { test } from 'node:test';
import { outcomeOf } from './outcome.mjs';

const words = {
  iclei: {
    about: [['Bonjour', 'monde'], ['Hello']],
    timeline: [['1990'], ['1990']],
    hero: [[], []],
  },
  own: { about: ['Lindenau'], timeline: ['1998'], hero: ['2050'] },
  piece: 'monde',
};

const before = {
  text: 'ENG2050LindenauBonjourmonde19901998',
  sections: {
    'lang-switch': 'ENG',
    hero: '2050',
    about: 'LindenauBonjourmonde',
    timeline: '19901998',
  },
  language: 'fr',
  color: 'red',
};
const none = { hero: '', about: '', timeline: '', 'lang-switch': '' };

for (const [what, change, outcome] of [
  ['the same', {}, { shows: 'section' }],
  ['another colour', { color: '' }, { shows: 'section', lost: ['colours'] }],
  [
    'the language of the page',
    { language: '', sections: { ...before.sections, about: 'LindenauHello' } },
    { shows: 'section', lost: ['language'] },
  ],
  [
    'no switch',
    { sections: { ...before.sections, 'lang-switch': '' } },
    { shows: 'section', lost: ['switch'] },
  ],
  [
    'no entry of the city',
    { sections: { ...before.sections, timeline: '1990' } },
    { shows: 'without-own' },
  ],
  ['one section', { sections: { ...before.sections, timeline: '' } }, { shows: 'some-sections' }],
  ['no section', { sections: none }, { shows: 'words' }],
  [
    'no section, and the language of the page',
    { sections: none, language: 'en' },
    { shows: 'words', lost: ['language'] },
  ],
  ['the words of the city', { sections: none, text: 'Lindenau19982050' }, { shows: 'own-words' }],
  ['one word of each', { sections: none, text: 'Lindenaumonde' }, { shows: 'some-words' }],
  ['nothing', { sections: none, text: '' }, { shows: 'nothing' }],
  [
    'tags as text',
    { sections: none, text: `<iclei-about>${before.text}` },
    { shows: 'words', adds: ['code'] },
  ],
  [
    'styles as text',
    { text: `:root{--iclei-color-accent:red}${before.text}` },
    { shows: 'section', adds: ['code'] },
  ],
  [
    'the section and its words',
    { text: `${before.text}Bonjourmonde` },
    { shows: 'section', adds: ['words-twice'] },
  ],
]) {
  test(`names ${what}`, () => {
    const seen = { ...before, ...change };
    assert.deepEqual(outcomeOf(seen, before, words), { lost: [], adds: [], ...outcome });
  });
}

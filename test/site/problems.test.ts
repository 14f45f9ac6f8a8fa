import { expect } from '@open-wc/testing';
import { problemsOf } from '../../site/builder/configuration/problems.js';
import { configured } from './support.js';

const found = (values: Record<string, unknown>) =>
  problemsOf(configured(values)).map(({ field, topic, instead }) =>
    [field, topic, instead].filter(Boolean).join(' '),
  );

const milestone = (year: string, text = 'x') => ({ milestones: [{ year, text }] });
const link = (work: string) => ({ links: { work } });
const own = (folder: string) => ({ delivery: { host: 'own', folder } });
const accent = (light: string) => ({
  theme: { changes: { accent: { light, dark: '#fff' } } },
});

describe('what a webmaster has typed', () => {
  for (const values of [
    {},
    milestone('1998'),
    milestone(' 0998 '),
    link(''),
    link(' '),
    link('/our-work/'),
    link('work.html'),
    link('https://example.org/'),
    link('mailto:a@example.org'),
    own('/iclei/'),
    own('iclei'),
    own('../files/iclei'),
    own('https://www.example.org/iclei'),
    accent('#abc'),
    accent('aabbcc'),
    { theme: { start: 'color', color: 'rgb(1, 2, 3)' } },
    { theme: { start: 'iclei', color: 'red' } },
    { delivery: { host: 'this-site', folder: '' } },
    { impacts: [{ value: '', text: 'x' }] },
  ]) {
    it(`has nothing wrong in it: ${JSON.stringify(values)}`, () => {
      expect(found(values)).to.deep.equal([]);
    });
  }

  for (const [values, ...expected] of [
    [milestone(''), 'milestones.0.year year'],
    [milestone('soon'), 'milestones.0.year year'],
    [milestone('0'), 'milestones.0.year year'],
    [milestone('10000'), 'milestones.0.year year'],
    [milestone('May 1998'), 'milestones.0.year year 1998'],
    [milestone('1998', ' \n'), 'milestones.0.text empty-text'],
    [
      { impacts: [{ value: '“500”', text: '' }] },
      'impacts.0.value quotes',
      'impacts.0.text empty-text',
    ],
    [{ cityName: '„Lindenau“' }, 'cityName quotes'],
    [link('javascript:alert(1)'), 'links.work address'],
    [link('http://'), 'links.work address'],
    [link('www.example.org'), 'links.work scheme https://www.example.org'],
    [link('https:/example.org'), 'links.work scheme https://example.org'],
    [link('“/our-work/”'), 'links.work quotes'],
    [accent('reddish'), 'theme.changes.accent.light color'],
    [{ theme: { start: 'color' } }, 'theme.color color'],
    [own(''), 'delivery.folder folder'],
    [own('C:\\iclei'), 'delivery.folder folder'],
    [own('/iclei/iclei.js'), 'delivery.folder folder'],
    [own('/iclei/?a=1'), 'delivery.folder folder'],
    [own('mailto:a@example.org'), 'delivery.folder folder'],
    [own('www.example.org/iclei'), 'delivery.folder scheme https://www.example.org/iclei'],
    [{ sections: [] }, 'sections no-sections'],
    [{ sections: [{ name: 'hero' }], ...milestone('1998') }, 'milestones without-section'],
  ] as const) {
    it(`is told: ${JSON.stringify(values)}`, () => {
      expect(found(values)).to.deep.equal(expected);
    });
  }
});

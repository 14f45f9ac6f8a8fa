import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  defaultConfiguration,
  type Configuration,
} from '../../site/builder/configuration/configuration.js';
import { fromFragment, toFragment } from '../../site/builder/configuration/link.js';
import { maxEntries, readConfiguration } from '../../site/builder/configuration/read.js';
import { recordedLinks } from './links.js';
import { anyConfiguration, anyText } from './support.js';

const encoded = (value: unknown) => toFragment(readConfiguration(value));

/** A fragment with any JSON in it, also what this version would never write. */
const fragmentOf = (number: number, json: string) =>
  `#${number}.${btoa(String.fromCharCode(...new TextEncoder().encode(json))).replaceAll(/=+$/g, '')}`;

describe('a configuration from JSON', () => {
  for (const value of [undefined, null, 1, 'text', [], {}, { sections: 'all', theme: 7 }]) {
    it(`is the default one if it is ${JSON.stringify(value)}`, () => {
      expect(readConfiguration(value)).to.deep.equal(defaultConfiguration);
    });
  }

  for (const [what, value, expected] of [
    ['one section', { sections: [{ name: 'hero' }] }, { sections: ['hero'] }],
    ['no section', { sections: [] }, { sections: [] }],
    [
      'a section twice, and one that is not known',
      { sections: [{ name: 'about' }, { name: 'map' }, null, { name: 'hero' }, { name: 'about' }] },
      { sections: ['about', 'hero'] },
    ],
    ['a language that the sections do not have', { language: 'xx' }, { language: 'page' }],
    ['a level that none is', { headingLevel: 7 }, { headingLevel: 2 }],
    ['a level as text', { headingLevel: '3' }, { headingLevel: 2 }],
    ['a name that is no text', { cityName: {} }, { cityName: '' }],
    [
      'a year as a number',
      { milestones: [{ year: 1998, text: 'x' }] },
      { milestones: [{ year: '1998', text: 'x' }] },
    ],
    [
      'a year that is none, as typed',
      { milestones: [{ year: ' soon', text: ' x ' }] },
      { milestones: [{ year: ' soon', text: ' x ' }] },
    ],
    ['a flag as text', { hasFigures: 'false' }, { hasFigures: true }],
    [
      'an address of several lines',
      { links: { work: '/our \n-work/' } },
      { links: { work: '/our -work/', agendas: '', activities: '' } },
    ],
    ['half a character', { cityName: 'a\uD800b' }, { cityName: 'a\uFFFDb' }],
  ] as const) {
    it(`with ${what}`, () => {
      const { sections, ...found } = readConfiguration(value);
      const names = { ...found, sections: sections.map(({ name }) => name) };
      expect(names).to.deep.include(expected);
    });
  }

  it('keeps the changes of colours that it knows', () => {
    const { changes } = readConfiguration({
      theme: { changes: { accent: { light: '#f00' }, glow: { light: '#fff' }, ink: 'red' } },
    }).theme;
    expect(changes).to.deep.equal({ accent: { light: '#f00', dark: '' } });
  });

  it(`has at most ${maxEntries} entries of each kind`, () => {
    const many = Array.from({ length: 1000 }, () => ({ text: 'x' }));
    const { milestones, impacts } = readConfiguration({ milestones: many, impacts: many });
    expect(milestones).to.have.length(maxEntries);
    expect(impacts).to.have.length(maxEntries);
  });

  it('is valid whatever the JSON is, and the same when it is read again', () => {
    const names = Object.keys(defaultConfiguration) as (keyof Configuration)[];
    const anyValue = fc.oneof(
      fc.jsonValue(),
      fc.dictionary(fc.constantFrom(...names), fc.jsonValue()),
    );
    fc.assert(
      fc.property(anyValue, (value) => {
        const once = readConfiguration(value);
        expect(Object.keys(once)).to.have.members(names);
        expect(readConfiguration(JSON.parse(JSON.stringify(once)))).to.deep.equal(once);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a link to a configuration', () => {
  it('is short for the default one', () => {
    expect(toFragment(defaultConfiguration)).to.equal('#1.e30');
  });

  it('has only what is not the default', () => {
    const link = encoded({ headingLevel: 3, links: { work: '/a' } });
    expect(atob(link.slice(3))).to.equal('{"headingLevel":3,"links":{"work":"/a"}}');
  });

  it('gives the same configuration back', () => {
    fc.assert(
      fc.property(anyConfiguration, (configuration) => {
        const fragment = toFragment(configuration);
        expect(fragment).to.match(/^#1\.[\w-]+$/);
        expect(fromFragment(fragment)).to.deep.equal(configuration);
      }),
      { numRuns: 200 },
    );
  });

  it('holds 50 milestones with 10,000 characters each', () => {
    const text = '가'.repeat(10_000);
    const milestones = Array.from({ length: 50 }, (_, place) => ({ year: `${place}`, text }));
    const configuration = readConfiguration({ milestones });
    expect(fromFragment(toFragment(configuration))).to.deep.equal(configuration);
  });

  for (const fragment of [
    '',
    '#',
    '#history',
    '#1.',
    '#0.e30',
    '#1.!!',
    '#1.e3',
    '#x.e30',
    '#1.gA',
  ]) {
    it(`is not ${JSON.stringify(fragment)}`, () => {
      expect(fromFragment(fragment)).to.equal(undefined);
    });
  }

  for (const end of ['=', '%3D', '.', '),']) {
    it(`opens with ${end} at its end`, () => {
      expect(fromFragment(`#1.e30${end}`)).to.deep.equal(defaultConfiguration);
    });
  }

  it('opens as far as it is known if a newer version made it', () => {
    const newer = { language: 'tlh', headingLevel: 4, map: { zoom: 3 }, delivery: { kind: 'new' } };
    expect(fromFragment(fragmentOf(7, JSON.stringify(newer)))).to.deep.equal(
      readConfiguration({ headingLevel: 4 }),
    );
  });

  for (const { name, fragment, values } of recordedLinks) {
    it(`still opens: ${name}`, () => {
      expect(fromFragment(fragment)).to.deep.equal(readConfiguration(values));
    });
  }

  it('never throws', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          anyText,
          fc.json().map((json) => fragmentOf(1, json)),
        ),
        (fragment) => {
          fromFragment(fragment);
        },
      ),
    );
  });
});

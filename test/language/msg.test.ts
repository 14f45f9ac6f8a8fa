import { expect } from '@open-wc/testing';
import { html } from 'lit';
import { load } from '../../src/language/catalogues.js';
import { msg, number, withLocale } from '../../src/language/msg.js';

const heading = () => msg('Who we are', { id: 'about.heading', desc: '' });

describe('msg', () => {
  before(async () => {
    await load('fr');
    await load('ja');
  });

  it('gives the source text outside any language', () => {
    expect(heading()).to.equal('Who we are');
  });

  it('gives the text of the language that is spoken, and only there', () => {
    expect(withLocale('fr', heading)).to.equal('Qui sommes-nous\u202f?');
    expect(heading()).to.equal('Who we are');
  });

  it('returns to the outer language after an inner one, also after an error', () => {
    const texts = withLocale('fr', () => {
      const inner = withLocale('ja', heading);
      expect(() =>
        withLocale('ja', () => {
          throw new Error('any');
        }),
      ).to.throw('any');
      return [inner, heading(), number('1,500')];
    });
    expect(texts).to.deep.equal(['イクレイとは', 'Qui sommes-nous\u202f?', '1\u202f500']);
  });

  it('gives the source text of an id that no catalogue has', () => {
    const text = () => msg('New', { id: 'not.yet.translated', desc: '' });
    expect(withLocale('fr', text)).to.equal('New');
  });

  it('puts the values of a template where the translation wants them, each time', () => {
    const training = (officials: number) =>
      withLocale('ja', () =>
        msg(html`More than ${officials} officials have benefited from over ${7} events.`, {
          id: 'impacts.network',
          desc: '',
        }),
      );
    expect(training(1).values).to.deep.equal([7, 1]);
    expect(training(2).values).to.deep.equal([7, 2]);
  });
});

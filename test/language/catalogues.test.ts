import { expect } from '@open-wc/testing';
import { catalogueOf, isLoaded, isLoading, load } from '../../src/language/catalogues.js';
import { locales } from '../../src/language/locales.js';
import { stubConsole, withLoader } from './support.js';

describe('catalogues', () => {
  it('has English from the start', () => {
    expect(isLoaded('en')).to.equal(true);
    expect(load('en') === undefined).to.equal(true);
  });

  it('asks once for a language, however often it is wanted', async () => {
    let calls = 0;
    const restore = withLoader('es', (original, retry) => {
      calls += 1;
      return original(retry);
    });
    const first = load('es');
    expect(load('es') === undefined).to.equal(true);
    expect(isLoading('es')).to.equal(true);
    await first;
    expect(isLoading('es')).to.equal(false);
    expect(load('es') === undefined).to.equal(true);
    expect(calls).to.equal(1);
    restore();
  });

  it('says what failed, and asks again under another address', async () => {
    const addresses: string[] = [];
    const messages = stubConsole('warn');
    const restore = withLoader('pt', (original, retry) => {
      addresses.push(retry);
      return addresses.length < 3 ? Promise.reject(new TypeError('offline')) : original(retry);
    });
    await load('pt');
    expect(isLoaded('pt')).to.equal(false);
    await load('pt');
    expect(isLoaded('pt')).to.equal(false);
    await load('pt');
    expect(isLoaded('pt')).to.equal(true);
    expect(addresses).to.deep.equal(['', '?1', '?2']);
    expect(messages.restore().filter((text) => text.includes('"pt"'))).to.have.length(2);
    restore();
  });

  it('has all texts in every language, with the same ids', async () => {
    // A number, whose key has no full stop, is there only if the language writes it differently from English.
    const ids = (code: (typeof locales)[number]['code']) =>
      Object.keys(catalogueOf(code) ?? {}).filter((id) => id.includes('.'));
    for (const { code } of locales) {
      await load(code);
    }
    for (const { code } of locales.slice(1)) {
      expect(ids(code), code).to.deep.equal(ids('fr'));
      expect(ids(code), code).to.have.length.above(30);
    }
  });
});

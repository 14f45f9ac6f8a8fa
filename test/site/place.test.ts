import { expect } from '@open-wc/testing';
import { isLocal } from '../../site/builder/address/place.js';

describe('a site on the webmaster’s own computer', () => {
  for (const address of [
    'file:///home/ana/site-static/iclei/',
    'http://localhost:8000/site/iclei/',
    'http://site.localhost/',
    'http://127.0.0.1:8000/',
    'http://0.0.0.0/',
    'http://[::1]:8000/',
  ]) {
    it(`is at ${address}`, () => {
      expect(isLocal(address)).to.equal(true);
    });
  }

  for (const address of [
    'https://elements.example.org/iclei/',
    'https://localhost.example.org/',
    'https://notlocalhost/',
    'https://127.example.org/',
  ]) {
    it(`is not at ${address}`, () => {
      expect(isLocal(address)).to.equal(false);
    });
  }
});

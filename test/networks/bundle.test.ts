import { expect } from '@open-wc/testing';
import { elementOf } from '../hosts/open.js';
import { aNetwork, faults } from './network.js';

describe('without the bundle', () => {
  for (const fault of [...faults, 'syntax of tomorrow']) {
    it(`(${fault}) the fallback stays, and so does what was prerendered`, async () => {
      const network = await aNetwork({ bundle: fault });
      const plain = await network.open('french');
      expect(elementOf(plain).innerText).to.equal('Deux tiers de l’humanité.');
      expect(elementOf(plain, 'about').innerText).to.equal('Un réseau de villes.');
      expect(elementOf(plain).matches(':defined')).to.equal(false);
      const prerendered = await network.open('prerendered');
      for (const name of ['hero', 'about']) {
        const element = elementOf(prerendered, name);
        const words = element.shadowRoot.querySelector('section')!;
        expect(words.lang).to.equal('fr');
        expect(words.innerText.length).to.be.above(40);
        expect(words.offsetHeight).to.be.above(100);
      }
      for (const host of [plain, prerendered]) {
        expect(host.changes()).to.deep.equal([]);
        expect(host.notices.length, 'the missing script is named once').to.be.below(2);
      }
      expect(await network.asked()).to.deep.equal([]);
    });
  }
});

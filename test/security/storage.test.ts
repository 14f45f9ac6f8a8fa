import { expect } from '@open-wc/testing';
import { elementOf, openHost, shows } from '../hosts/open.js';
import { press } from '../sections/support.js';

/** Stores so much that nothing more fits. */
function fill(storage: Storage): void {
  let content = '';
  for (let size = 2 ** 23; size >= 1; size /= 2) {
    try {
      storage.setItem('full', content + 'x'.repeat(size));
      content += 'x'.repeat(size);
    } catch {
      // Half of it may fit.
    }
  }
}

describe('a switch that remembers', () => {
  it('works where the memory is full', async () => {
    try {
      fill(localStorage);
      expect(() => localStorage.setItem('iclei-lang:', 'es')).to.throw();
      const host = await openHost('persistent');
      press(elementOf(host, 'lang-switch'), 'ES');
      await shows(host, 'es');
      expect(Object.keys(localStorage)).to.deep.equal(['full']);
      expect(host.notices).to.deep.equal([]);
    } finally {
      localStorage.clear();
    }
  });

  it('works in a frame that has no origin, and so no memory', async () => {
    const frame = document.createElement('iframe');
    frame.setAttribute('sandbox', 'allow-scripts');
    frame.src = '/hosts/sandboxed';
    const report = new Promise((resolve) => {
      window.addEventListener('message', ({ source, data }) => {
        if (source === frame.contentWindow) resolve(data);
      });
    });
    document.body.append(frame);
    expect(await report).to.deep.equal({
      origin: 'null',
      storage: 'SecurityError',
      notices: [],
    });
    frame.remove();
  });
});

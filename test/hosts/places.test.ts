import { expectFine } from './fine.js';
import { openHost } from './open.js';

/** What a visitor or a script does until the sections can be seen, on each page. */
const opened: Record<string, (document: Document) => void> = {
  'closed-details': (document) => (document.querySelector('details')!.open = true),
  'closed-dialog': (document) => document.querySelector('dialog')!.showModal(),
  'hidden-tab': (document) => document.querySelector('[role=tabpanel]')!.removeAttribute('hidden'),
  'hidden-until-found': (document) => document.querySelector('[hidden]')!.removeAttribute('hidden'),
  'tab-without-display': (document) =>
    document.querySelector('main > div')!.removeAttribute('style'),
  'parent-of-no-size': (document) => document.querySelector('main > div')!.removeAttribute('style'),
  'shadow-root': () => {},
  'closed-shadow-root': () => {},
  slot: () => {},
  'slot-of-a-slot': (document) => {
    const details = document.querySelector('city-card')!.shadowRoot!.querySelector('details')!;
    details.open = false;
    details.open = true;
  },
  'declarative-shadow-root': () => {},
};

describe('in a place of the page', () => {
  for (const [name, open] of Object.entries(opened)) {
    it(`shows all: ${name}`, async () => {
      const host = await openHost(name);
      open(host.document);
      await expectFine(host);
    });
  }
});

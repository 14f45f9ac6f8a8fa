import { expect, nextFrame } from '@open-wc/testing';
import '../../src/about.js';
import '../../src/hero.js';
import '../../src/lang-switch.js';
import '../../src/pillars.js';
import { isIn, stubConsole, until, withLoader } from './support.js';

type Section = HTMLElement & { shadowRoot: ShadowRoot };

/** An element as a browser has it when its page was prerendered, by whatever version. */
function prerendered(name: string, lang: string, content: string): Section {
  const place = document.createElement('div');
  document.body.append(place);
  place.setHTMLUnsafe(
    `<${name} lang="${lang}"><template shadowrootmode="open">${content}</template></${name}>`,
  );
  return place.firstElementChild as Section;
}

const words =
  '<div class="old"><style>p { color: red }</style><section><p>Mots</p></section></div>';

describe('a prerendered element', () => {
  afterEach(() => {
    document.querySelectorAll('body > div').forEach((place) => place.remove());
  });

  it('shows what was prerendered until its language is there, and then nothing of it', async () => {
    let arrive = () => {};
    const gate = new Promise<void>((resolve) => (arrive = resolve));
    const restore = withLoader('fr', (original, retry) => gate.then(() => original(retry)));
    const about = prerendered('iclei-about', 'fr', words);
    await nextFrame();
    expect(about.shadowRoot.textContent).to.contain('Mots');
    expect(about.shadowRoot.adoptedStyleSheets).to.have.length(0);
    arrive();
    await isIn(about, 'fr');
    restore();
    expect(about.shadowRoot.querySelector('.old')).to.equal(null);
    expect(about.shadowRoot.childElementCount).to.equal(1);
    expect(about.shadowRoot.adoptedStyleSheets).not.to.have.length(0);
  });

  it('changes its language later as any other does', async () => {
    const about = prerendered('iclei-about', 'en', words);
    await isIn(about, 'en');
    about.lang = 'es';
    await isIn(about, 'es');
    expect(about.shadowRoot.childElementCount).to.equal(1);
  });

  it('keeps the focus on the same link, and gives it to nothing else', async () => {
    const links = '<section><a href="#1">1</a><a href="#2">2</a><a href="#3">3</a></section>';
    const pillars = prerendered('iclei-pillars', 'en', links);
    const other = prerendered('iclei-pillars', 'en', links);
    pillars.shadowRoot.querySelectorAll('a')[1]!.focus();
    await Promise.all([isIn(pillars, 'en'), isIn(other, 'en')]);
    const [, second] = pillars.shadowRoot.querySelectorAll('a');
    expect(pillars.shadowRoot.activeElement === second).to.equal(true);
    expect(document.activeElement === pillars).to.equal(true);
    second!.blur();
  });

  it('moves nothing again that a visitor has seen move', async () => {
    const hero = prerendered('iclei-hero', 'en', words);
    await isIn(hero, 'en');
    expect(hero.shadowRoot.getAnimations()).to.have.length(0);
    // Elsewhere something does move.
    const other = document.createElement('iclei-hero');
    hero.after(other);
    await other.updateComplete;
    expect(other.shadowRoot!.getAnimations()).to.have.length(1);
  });

  it('renders a switch in the next task, so that a slow phone reacts in between', async () => {
    const content = '<nav><button>EN</button></nav>';
    const choices = prerendered('iclei-lang-switch', 'en', content);
    for (let left = 50; left > 0; left -= 1) await Promise.resolve();
    expect(choices.shadowRoot.innerHTML).to.equal(content);
    await isIn(choices, 'en');
    expect(choices.shadowRoot.innerHTML).not.to.contain('>EN<');
  });

  it('keeps its words if the language cannot be had, and shows the section once it can', async () => {
    const warnings = stubConsole('warn');
    let works = false;
    const restore = withLoader('ja', (original, retry) =>
      works ? original(retry) : Promise.reject(new TypeError('Failed to fetch')),
    );
    const about = prerendered('iclei-about', 'ja', words);
    const choices = prerendered('iclei-lang-switch', 'ja', '<nav><button>JP</button></nav>');
    // A switch must work, be it with a name in English.
    await isIn(choices, 'en');
    // What is ready only now is there later than English would be in the place of the words.
    await isIn(prerendered('iclei-about', 'en', words), 'en');
    expect(about.shadowRoot.textContent).to.contain('Mots');
    works = true;
    window.dispatchEvent(new Event('online'));
    await isIn(about, 'ja');
    expect(about.shadowRoot.textContent).not.to.contain('Mots');
    expect(warnings.restore()).to.have.length(1);
    restore();
  });

  it('has no fallback in the place of its words', async () => {
    const warnings = stubConsole('warn');
    const restore = withLoader('ko', () => Promise.reject(new TypeError('Failed to fetch')));
    const about = prerendered('iclei-about', 'ko', words);
    about.append('Fallback');
    await until(() => warnings.messages.length === 1);
    expect(about.shadowRoot.querySelector('slot')).to.equal(null);
    warnings.restore();
    restore();
  });
});

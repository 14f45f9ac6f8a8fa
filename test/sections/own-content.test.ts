import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { stubConsole, until } from '../language/support.js';
import './support.js';

type Host = HTMLElement & { shadowRoot: ShadowRoot; updateComplete: Promise<boolean> };

/** What a person sees of a section: its own text, and the page's where a slot shows it. */
function seen(node: Node): string {
  if (node instanceof HTMLSlotElement) {
    const assigned = node.assignedNodes({ flatten: true });
    return assigned.map(seen).join('');
  }
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue ?? '';
  const root = (node as Element).shadowRoot ?? node;
  return [...root.childNodes].map(seen).join('');
}

const clean = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

const place = async (content: ReturnType<typeof html>) => {
  const host = await fixture<Host>(content);
  await until(() => host.shadowRoot?.querySelector('.base'), 'never rendered');
  return host;
};

const items = (host: Host, selector: string) =>
  [...host.shadowRoot.querySelectorAll(selector)].map((item) => clean(seen(item)));

const years = (host: Host) => items(host, 'li').map((text) => text.slice(0, 4));

const settle = async (host: Host) => {
  await nextFrame();
  await host.updateComplete;
};

describe("a member's own milestones", () => {
  const withMilestones = () =>
    place(html`
      <iclei-timeline lang="fr">
        <iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone>
        <iclei-milestone year="2021">We planted <a href="/trees">a forest</a></iclei-milestone>
      </iclei-timeline>
    `);

  it('appear at their years, in the words of the page', async () => {
    const host = await withMilestones();
    const texts = items(host, 'li');
    expect(texts[4]).to.equal('1992 Our city joined ICLEI');
    expect(texts.at(-1)).to.equal('2021 We planted a forest');
    expect(texts).to.have.length(7);
    expect(host.shadowRoot.querySelector('li a')!.getClientRects()).to.have.length(1);
    expect(host.querySelector('a')!.getClientRects()).to.have.length(0);
    expect(host.querySelectorAll('iclei-milestone')).to.have.length(2);
  });

  it('keep the focus of a visitor when they change, and when others come before them', async () => {
    const host = await withMilestones();
    const link = () => host.shadowRoot.querySelector<HTMLAnchorElement>('a')!;
    link().focus();
    host.querySelector('a')!.textContent = 'a wood';
    await settle(host);
    expect(link().textContent).to.equal('a wood');
    expect(host.shadowRoot.activeElement).to.equal(link());
    const earlier = document.createElement('iclei-milestone');
    earlier.setAttribute('year', '1993');
    earlier.innerHTML = 'Our <a href="/agenda">agenda</a>';
    host.prepend(earlier);
    await settle(host);
    expect(link().textContent).to.equal('agenda');
    expect(host.shadowRoot.activeElement!.textContent).to.equal('a wood');
  });

  it('come, go and change at any time', async () => {
    const host = await withMilestones();
    const [first, second] = host.querySelectorAll('iclei-milestone');
    first!.year = '2030';
    second!.textContent = 'A park';
    await settle(host);
    expect(items(host, 'li').slice(-2)).to.deep.equal([
      '2021 A park',
      '2030 Our city joined ICLEI',
    ]);
    second!.remove();
    host.insertAdjacentHTML('beforeend', '<iclei-milestone year="1850">Founded</iclei-milestone>');
    await settle(host);
    expect(items(host, 'li')[0]).to.equal('1850 Founded');
    expect(items(host, 'li')).to.have.length(7);
    host.replaceChildren();
    await settle(host);
    expect(items(host, 'li')).to.have.length(5);
  });

  it('are noticed when they came while the section was out of the page', async () => {
    const host = await withMilestones();
    const around = host.parentElement!;
    host.remove();
    host.querySelector('iclei-milestone')!.remove();
    // Nobody listens to a section that is out of the page.
    await nextFrame();
    around.append(host);
    await settle(host);
    expect(years(host)).to.not.include('1992');
  });

  it('leave nothing behind when they leave the paragraph of an editor', async () => {
    const host = await place(html`
      <iclei-timeline>
        <p>A note <iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone></p>
      </iclei-timeline>
    `);
    host.prepend(host.querySelector('iclei-milestone')!);
    await settle(host);
    expect(items(host, 'li').join()).to.not.include('A note');
    expect(years(host)).to.include('1992');
  });

  it('are watched by the one observer of the page', async () => {
    await withMilestones();
    const { MutationObserver: original } = window;
    let made = 0;
    window.MutationObserver = class extends original {
      constructor(callback: MutationCallback) {
        super(callback);
        made += 1;
      }
    };
    await withMilestones();
    window.MutationObserver = original;
    expect(made).to.equal(0);
  });

  it('stay in the page through a change of language and a move', async () => {
    const host = await withMilestones();
    host.lang = 'ko';
    await until(() => host.shadowRoot.querySelector('h2')!.textContent!.includes('길'));
    const elsewhere = await fixture(html`<div></div>`);
    elsewhere.append(host);
    host.querySelector('iclei-milestone')!.setAttribute('year', '2000');
    await settle(host);
    expect(items(host, 'li')[4]).to.equal('2000 Our city joined ICLEI');
  });

  it('appear though an editor puts paragraphs around them', async () => {
    const host = await place(html`
      <iclei-timeline>
        <p><iclei-milestone year="1992">Our city joined ICLEI</iclei-milestone></p>
        <p>Fallback</p>
      </iclei-timeline>
    `);
    expect(items(host, 'li')[4]).to.equal('1992 Our city joined ICLEI');
    expect(items(host, 'li')).to.have.length(6);
    expect(clean(seen(host))).not.to.contain('Fallback');
  });

  it('break a word that is longer than a line', async () => {
    const host = await place(html`
      <iclei-timeline>
        <iclei-milestone year="1992">${'https://example.org/'.repeat(9)}</iclei-milestone>
      </iclei-timeline>
    `);
    host.parentElement!.style.inlineSize = '320px';
    const { width } = host.shadowRoot.querySelector('.own')!.getBoundingClientRect();
    expect(width).to.be.within(100, 320);
  });

  for (const year of ['soon', '', '12345']) {
    it(`are shown at the end with the year ${JSON.stringify(year)}`, async () => {
      const warnings = stubConsole('warn');
      const host = await place(html`
        <iclei-timeline>
          <iclei-milestone year=${year}>Some day</iclei-milestone>
        </iclei-timeline>
      `);
      const said = warnings.restore();
      expect(items(host, 'li').at(-1)).to.equal('Some day');
      expect(said.join()).to.contain(`<iclei-milestone year="${year}">: year`);
    });
  }
});

describe('order', () => {
  it('starts with the latest event for newest-first, and can be taken back', async () => {
    const host = await place(html`<iclei-timeline order="newest-first"></iclei-timeline>`);
    expect(years(host)).to.deep.equal(['2003', 'Our ', '1991', '1990', '1989']);
    host.removeAttribute('order');
    await settle(host);
    expect(years(host)).to.deep.equal(['1989', '1990', '1991', 'Our ', '2003']);
  });

  for (const [written, value] of [
    ['undefined', undefined],
    ['an empty string', ''],
  ] as const) {
    it(`can be taken back with ${written}, as frameworks do`, async () => {
      const warnings = stubConsole('warn');
      const host = await place(html`<iclei-timeline order="newest-first"></iclei-timeline>`);
      Object.assign(host, { order: value });
      await settle(host);
      const said = warnings.restore();
      expect(years(host)[0]).to.equal('1989');
      expect(said).to.deep.equal([]);
    });
  }

  it('takes anything else for its default, and says so', async () => {
    const warnings = stubConsole('warn');
    const host = await place(html`<iclei-timeline order="random"></iclei-timeline>`);
    const said = warnings.restore();
    expect(years(host)[0]).to.equal('1989');
    expect(said.join()).to.match(/<iclei-timeline order="random">: order/);
  });
});

describe("a member's own impacts", () => {
  it('appear after the figures of ICLEI with a value, after its statements without, and come and go', async () => {
    const host = await place(html`
      <iclei-impact-list>
        <iclei-impact value="12,000">trees planted since 2019</iclei-impact>
        <iclei-impact>A river to swim in</iclei-impact>
      </iclei-impact-list>
    `);
    const own = host.querySelector('iclei-impact')!;
    expect(items(host, 'dl:last-child dd')).to.deep.equal(['12,000']);
    expect(items(host, 'dd')).to.have.length(6);
    expect(items(host, 'dt').at(-1)).to.equal('trees planted since 2019');
    expect(items(host, 'li')).to.have.length(8);
    expect(items(host, 'li').at(-1)).to.equal('A river to swim in');
    own.value = '13,000';
    await settle(host);
    expect(items(host, 'dd').at(-1)).to.equal('13,000');
    own.value = null;
    await settle(host);
    expect(items(host, 'dd')).to.have.length(5);
    expect(items(host, 'li').slice(-2)).to.deep.equal([
      'trees planted since 2019',
      'A river to swim in',
    ]);
    own.remove();
    await settle(host);
    expect(items(host, 'li')).to.have.length(8);
  });

  it('stand among the statements with their value where there are no large figures', async () => {
    const host = await place(html`
      <iclei-impact-list no-figures>
        <iclei-impact value="12,000">trees planted since 2019</iclei-impact>
        <iclei-impact>A river to swim in</iclei-impact>
      </iclei-impact-list>
    `);
    expect(items(host, 'li').slice(-2)).to.deep.equal([
      '12,000 trees planted since 2019',
      'A river to swim in',
    ]);
    expect(host.shadowRoot.querySelectorAll('[part~=own]:last-child strong')).to.have.length(0);
  });

  it('keep the numbers of the statements where no-figures leaves out the large ones', async () => {
    const host = await place(html`<iclei-impact-list no-figures></iclei-impact-list>`);
    expect(host.shadowRoot.querySelector('dl')).to.equal(null);
    expect(items(host, 'li')[0]).to.contain('1,500');
    host.removeAttribute('no-figures');
    await settle(host);
    expect(host.shadowRoot.querySelectorAll('dd')).to.have.length(5);
  });
});

describe('the links of the pillars', () => {
  const links = (host: Host) =>
    [...host.shadowRoot.querySelectorAll('a')].map((link) => link.getAttribute('href'));

  it('lead where the page says', async () => {
    const host = await place(html`
      <iclei-pillars
        work-href="/work"
        agendas-href="https://example.org/agendas"
        activities-href="mailto:town@example.org"
      ></iclei-pillars>
    `);
    expect(links(host)).to.deep.equal([
      '/work',
      'https://example.org/agendas',
      'mailto:town@example.org',
    ]);
  });

  it('lead to ICLEI for an address that would run something, which is named', async () => {
    const warnings = stubConsole('warn');
    const host = await place(html`
      <iclei-pillars work-href="java\nscript:alert(1)" agendas-href="data:,x"></iclei-pillars>
    `);
    const said = warnings.restore();
    for (const link of links(host)) expect(link).to.match(/^https:\/\/iclei\.org\//);
    expect(said.join()).to.contain('work-href').and.to.contain('agendas-href="data:,x"');
  });
});

describe('the slots of a section', () => {
  for (const name of ['hero', 'about', 'pillars', 'timeline', 'impact-list']) {
    it(`show the page's own heading, introduction and actions: ${name}`, async () => {
      const host = await fixture<Host>(html`<div></div>`);
      host.innerHTML = `<iclei-${name}>
        <span slot="heading">Our own words</span>
        <span slot="introduction">How it began</span>
        <a slot="actions" href="/more">Read more</a>
        fallback
      </iclei-${name}>
      `;
      const section = host.firstElementChild as Host;
      await until(() => section.shadowRoot?.querySelector('.base'));
      const text = clean(seen(section));
      expect(text).to.contain('Our own words').and.to.contain('How it began');
      expect(text).to.contain('Read more').and.not.to.contain('fallback');
      expect(clean(seen(section.shadowRoot.querySelector('[part=heading]')!))).to.equal(
        'Our own words',
      );
      expect(section.querySelector('a')!.getClientRects().length).to.equal(1);
    });
  }

  it("are readable on the hero's dark ground, whatever colour the page gives its links", async () => {
    const style = document.createElement('style');
    style.textContent = 'a { color: brown } .button { color: white; background: brown }';
    document.head.append(style);
    const host = await place(html`
      <iclei-hero>
        <a slot="actions" href="/plan">Our climate plan</a>
        <a slot="actions" href="/join" class="button">Take part</a>
      </iclei-hero>
    `);
    const [link, button] = [...host.querySelectorAll('a')].map((each) => getComputedStyle(each));
    const ground = getComputedStyle(host.shadowRoot.querySelector('.base')!);
    expect(link!.color).to.equal(ground.color);
    expect(button!.color).to.equal('rgb(255, 255, 255)');
    style.remove();
  });

  it("put the city's photograph in the place of the skyline", async () => {
    const host = await place(html`
      <iclei-hero>
        <figure slot="media">
          <img
            alt="The market"
            src="data:image/gif;base64,R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw=="
          />
          <figcaption>The market in May</figcaption>
        </figure>
      </iclei-hero>
    `);
    expect(host.querySelector('figcaption')!.getClientRects()).to.have.length(1);
    expect(host.shadowRoot.querySelector('svg')!.getClientRects()).to.have.length(0);
    host.replaceChildren();
    expect(host.shadowRoot.querySelector('svg')!.getClientRects()).to.have.length(1);
  });
});

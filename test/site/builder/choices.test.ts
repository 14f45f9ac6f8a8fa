import { expect } from '@open-wc/testing';
import { until } from '../../language/support.js';
import { all, openBuilder, textIn, type Builder } from './support.js';

describe('the choices of the builder', () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder();
  });

  it('set the language and the level of the headings', async () => {
    await builder.choose(builder.list('Language'), '한국어');
    await builder.htmlHas('lang="ko"');
    await builder.previewShows('3분의 2');
    await builder.choose(builder.list('Level of the headings'), '3 (h3)');
    await builder.htmlHas('<iclei-about heading-level="3">');
    await builder.choose(builder.list('Language'), 'The page’s own');
    await builder.htmlLacks('lang="ko"');
    await builder.previewShows('By 2050');
  });

  it('show the page’s own language in the preview, with its list or the switch in it', async () => {
    await builder.choose(builder.list('Language of the page'), 'Français');
    await builder.previewShows('deux tiers');
    const [japanese] = all(builder.preview, '[lang="ja"]').filter((e) => e.localName === 'button');
    japanese!.click();
    await until(() => builder.list('Language of the page').value === 'ja');
    await builder.htmlLacks('lang="ja"');
  });

  it('set the links, and tell what is no address beside the field', async () => {
    const work = builder.field('“Get to know how we work” leads to');
    await builder.fill(work, 'www.lindenau.example/climate');
    await until(() => builder.problemOf(work).startsWith('Add https:// at the start'));
    expect(builder.problemOf(work)).to.include('https://www.lindenau.example/climate?');
    await builder.fill(work, 'https://www.lindenau.example/climate');
    await until(() => builder.problemOf(work) === '');
    await builder.htmlHas('work-href="https://www.lindenau.example/climate"');
    await builder.fill(builder.field('“Find out about our agendas” leads to'), '/agendas');
    await builder.fill(builder.field('“Engage in our activities” leads to'), 'javascript:alert(1)');
    await builder.htmlHas('agendas-href="/agendas"');
    expect(builder.html).not.to.include('javascript:');
    expect(textIn(builder.document.body)).to.include('1 thing to fix');
  });

  const colorOf = (property: string) =>
    builder.preview.documentElement.style.getPropertyValue(`--iclei-color-${property}`);

  it('start from a theme, or from one colour of the city', async () => {
    await builder.click(builder.radio('Town hall: burgundy and cream'));
    await builder.htmlHas('--iclei-color-sky: #35121a');
    expect(colorOf('sky')).to.equal('#35121a');
    await builder.click(builder.radio('One colour of my city'));
    await builder.htmlLacks('#35121a');
    const field = builder.field('The colour');
    await builder.fill(field, 'blue-ish');
    await until(() => builder.problemOf(field).startsWith('Enter a colour'));
    await builder.fill(field, '#7a1fa2');
    await until(() => builder.problemOf(field) === '');
    await builder.htmlHas('#7a1fa2');
    expect(builder.picker('Choose a colour: The colour').value).to.equal('#7a1fa2');
    const picker = builder.picker('Choose a colour: The colour');
    picker.value = '#00734d';
    picker.dispatchEvent(new builder.window.Event('input', { bubbles: true, composed: true }));
    await builder.rest();
    expect(builder.field('The colour').value).to.equal('#00734d');
  });

  it('tell which text is hard to read, and mend it', async () => {
    await builder.opened('Change single colours');
    await builder.fill(builder.fields('Light')[0]!, '#88ccaa');
    const notes = () => textIn(all(builder.document, 'contrast-notes')[0]!);
    await until(() => notes().includes('Light: the colour “Links and highlights” on the colour'));
    expect(notes()).to.match(/has a contrast of 1\.\d\. It needs 4\.5\./);
    const [, color] = /The nearest colour that passes is (#[\da-f]{6})\./.exec(notes())!;
    await builder.click(builder.button(`Use ${color}`));
    await until(() => notes() === 'All texts are easy to read in these colours.');
    expect(builder.fields('Light')[0]!.value).to.equal(color);
    await builder.htmlHas(`--iclei-color-accent: light-dark(${color}`);
    await builder.click(builder.button('Reset: Links and highlights'));
    await builder.htmlLacks('--iclei-color-accent');
  });

  it('show each width, light and dark', async () => {
    const width = () => builder.preview.defaultView!.innerWidth;
    for (const [name, pixels] of [
      ['Phone', 375],
      ['Tablet', 768],
      ['Desktop', 1280],
    ] as const) {
      await builder.click(builder.radio(name));
      await until(() => width() === pixels, `the preview never was ${pixels} wide`);
    }
    await builder.click(builder.radio('Dark'));
    await until(() => builder.preview.documentElement.style.colorScheme === 'dark');
    await builder.click(builder.radio('Light'));
    await until(() => builder.preview.documentElement.style.colorScheme === 'light');
  });

  it('write the HTML for each kind of page', async () => {
    await builder.htmlHas('<script type="module"');
    await builder.click(builder.radio('Into a website system that keeps HTML'));
    await builder.htmlHas('who convened for the first World Congress');
    await builder.click(builder.radio('Into a website system that removes tags'));
    await until(() => builder.pieces.address?.endsWith('/iclei.classic.js'));
    expect(builder.html).not.to.include('<script');
    await builder.click(builder.radio('Into pages that should be as fast as possible'));
    await builder.htmlHas('<template');
    await builder.click(
      builder.radio('Into a website system that only takes the address of a script'),
    );
    await until(() => !builder.html.includes('<template') && builder.pieces.address);
    expect(builder.html).to.include('<iclei-hero></iclei-hero>');
  });

  it('say where the files come from, and which version', async () => {
    await builder.htmlHas('integrity="sha384-');
    await builder.click(builder.checkbox('Let browsers verify the files'));
    await builder.htmlLacks('sha384-');
    await builder.click(builder.radio('Always the newest'));
    await builder.htmlHas(/\/iclei\/v\d+\/iclei\.js/);
    await builder.click(builder.radio('From my own website'));
    await builder.htmlHas('src="/iclei/iclei.js"');
    const folder = builder.field('Address of the folder');
    await builder.fill(folder, 'www.lindenau.example/iclei');
    await until(() => builder.problemOf(folder).startsWith('Add https://'));
    await builder.fill(folder, 'https://www.lindenau.example/iclei');
    await builder.htmlHas('src="https://www.lindenau.example/iclei/iclei.js"');
  });
});

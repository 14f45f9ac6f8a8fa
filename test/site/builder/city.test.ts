import { expect } from '@open-wc/testing';
import { toFragment } from '../../../site/builder/configuration/link.js';
import { readConfiguration } from '../../../site/builder/configuration/read.js';
import { until } from '../../language/support.js';
import { all, nameOf, openBuilder, type Builder } from './support.js';

describe('the city’s own entries in the builder', () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder();
  });

  async function addMilestone(year: string, text: string): Promise<void> {
    await builder.click(builder.button('Add a milestone'));
    await until(() => nameOf(builder.focused) === 'Year', 'the new year never had the focus');
    await builder.fill(builder.fields('Year').at(-1)!, year);
    await builder.fill(builder.fields('What happened').at(-1)!, text);
  }

  it('show with the city’s name, among ICLEI’s', async () => {
    await builder.fill(builder.field('Name of your city'), 'Lindenau');
    await addMilestone('1998', 'Our city joins ICLEI.');
    await builder.previewShows('1998 Lindenau Our city joins ICLEI. 2003');
    await builder.htmlHas('<iclei-milestone year="1998">Our city joins ICLEI.</iclei-milestone>');
    await builder.click(builder.checkbox('Show the newest first'));
    await builder.htmlHas('order="newest-first"');
    await until(() => {
      const text = builder.previewText;
      return text.indexOf('2003') < text.indexOf('Our city joins');
    });
    await builder.click(builder.button('Add an impact'));
    await builder.fill(builder.field('Figure (optional)'), '500');
    await builder.fill(builder.field('What you have achieved'), 'trees planted');
    await builder.htmlHas('<iclei-impact value="500">trees planted</iclei-impact>');
    await builder.previewShows('trees planted');
    await builder.click(builder.checkbox('Show ICLEI’s large figures'));
    await builder.htmlHas('no-figures');
  });

  it('move, and the focus goes along', async () => {
    await addMilestone('2001', 'First.');
    await addMilestone('2002', 'Second.');
    builder.button('Move up: Milestone 2').focus();
    await builder.press('Enter');
    await until(() => nameOf(builder.focused) === 'Move up: Milestone 1');
    expect(builder.fields('Year').map(({ value }) => value)).to.deep.equal(['2002', '2001']);
    await until(() => builder.announcement === 'Milestone 2: now at place 1 of 2.');
  });

  it('are removed, and the focus stays near', async () => {
    await addMilestone('2001', 'First.');
    await addMilestone('2002', 'Second.');
    await builder.click(builder.button(/^Remove: Milestone 1/));
    await until(() => nameOf(builder.focused) === 'Remove: Milestone 1');
    await until(() => builder.announcement.startsWith('Milestone 1: removed.'));
    await builder.htmlLacks('First.');
    await builder.click(builder.button(/^Remove: Milestone 1/));
    await until(() => nameOf(builder.focused) === 'Add a milestone');
    await builder.click(builder.button('Undo'));
    expect(builder.field('What happened').value).to.equal('Second.');
  });

  it('say that a year is none when the visitor leaves the field, and not while they type', async () => {
    await builder.click(builder.button('Add a milestone'));
    await until(() => nameOf(builder.focused) === 'Year');
    const year = builder.field('Year');
    await builder.press('1');
    await builder.press('9');
    await builder.press('x');
    expect(builder.problemOf(year)).to.equal('');
    expect(year.getAttribute('aria-invalid')).to.equal(null);
    await builder.press('Tab');
    await until(() => builder.problemOf(year) === 'Enter a year in figures, such as 1998.');
    expect(year.getAttribute('aria-invalid')).to.equal('true');
    expect(year.value).to.equal('19x');
    await builder.click(builder.button('Milestone 1: Enter a year in figures, such as 1998.'));
    expect(builder.focused).to.equal(year);
    await builder.fill(year, '1998');
    await until(() => builder.problemOf(year) === '');
  });

  it('say that their section is not on the page', async () => {
    await addMilestone('1998', 'Our city joins ICLEI.');
    await builder.click(builder.checkbox('Our development'));
    const [problem] = all(builder.document, '[data-field="milestones"]');
    expect(problem?.textContent).to.include('not on the page');
  });

  it('may be 50', async () => {
    const milestones = Array.from({ length: 50 }, (_, place) => ({
      year: String(1950 + place),
      text: `Event ${place + 1}.`,
    }));
    for (const { year, text } of milestones.slice(0, 3)) await addMilestone(year, text);
    builder.window.location.hash = toFragment(readConfiguration({ milestones }));
    await builder.previewShows('Event 50.');
    expect(builder.fields('Year')).to.have.length(50);
    await builder.fill(builder.fields('What happened')[49]!, 'The latest event.');
    await builder.previewShows('The latest event.');
    await builder.htmlHas('The latest event.');
    await builder.click(builder.button('Remove: Milestone 25'));
    expect(builder.fields('Year')).to.have.length(49);
    await addMilestone('2020', 'The fiftieth.');
    await builder.previewShows('The fiftieth.');
  });

  for (const [language, text] of [
    ['Arabic', 'انضمت مدينتنا إلى شبكة إيكلي عام 1998.'],
    ['Korean', '우리 도시는 1998년에 이클레이에 가입했습니다.'],
  ] as const) {
    it(`may be in ${language}`, async () => {
      await builder.fill(builder.field('Name of your city'), text.slice(0, 5));
      await addMilestone('1998', text);
      await builder.previewShows(text);
      await builder.htmlHas(text);
      const again = await openBuilder(builder.link);
      expect(again.field('What happened').value).to.equal(text);
      await again.previewShows(text);
    });
  }

  it('may have 10,000 characters', async () => {
    const text = 'A word & <more>. '.repeat(600).slice(0, 10_000);
    await addMilestone('1998', text);
    expect(builder.field('What happened').value).to.equal(text);
    await until(() => builder.html.length > 10_000);
    await builder.previewShows('A word & <more>. A word & <more>.');
    const again = await openBuilder(builder.link);
    expect(again.field('What happened').value).to.equal(text);
  });
});

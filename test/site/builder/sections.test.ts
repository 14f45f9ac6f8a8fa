import { expect } from '@open-wc/testing';
import { until } from '../../language/support.js';
import { nameOf, openBuilder, type Builder } from './support.js';

describe('the sections in the builder', () => {
  let builder: Builder;

  beforeEach(async () => {
    builder = await openBuilder();
  });

  it('are all on the page at the start, in the preview and in the HTML', async () => {
    await builder.previewShows('By 2050, two-thirds of all humans');
    await builder.previewShows('Our development');
    for (const name of ['lang-switch', 'hero', 'about', 'pillars', 'timeline', 'impact-list']) {
      expect(builder.html).to.include(`</iclei-${name}>`);
    }
  });

  it('leave the page and come back with their text', async () => {
    await builder.opened('Your own heading and introduction', 1);
    await builder.fill(builder.fields('Heading')[0]!, 'About the network');
    await builder.previewShows('About the network');
    await builder.click(builder.checkbox('Who we are'));
    await builder.htmlLacks('iclei-about');
    await builder.previewLacks('About the network');
    await builder.click(builder.checkbox('Who we are'));
    await builder.htmlHas('About the network');
    await builder.previewShows('About the network');
  });

  it('keep the focus when they move, and say where they are', async () => {
    builder.button('Move down: Opening statement').focus();
    await builder.press('Enter');
    await until(() => builder.html.indexOf('iclei-about') < builder.html.indexOf('</iclei-hero'));
    expect(nameOf(builder.focused)).to.equal('Move down: Opening statement');
    await until(() => builder.announcement === 'Opening statement: now at place 3 of 6.');
    await builder.press('Enter', 'Enter', 'Enter', 'Enter');
    await until(() => builder.announcement === 'Opening statement: now at place 6 of 6.');
    expect(nameOf(builder.focused)).to.equal('Move down: Opening statement');
    const sections = [
      ...builder.preview.querySelectorAll('[class*="-"], iclei-hero, iclei-impact-list'),
    ];
    expect(sections.at(-1)?.localName).to.equal('iclei-hero');
  });

  it('show an own introduction', async () => {
    await builder.opened('Your own heading and introduction', 0);
    await builder.fill(builder.fields('Introduction')[0]!, 'We are part of it.');
    await builder.previewShows('We are part of it.');
    await builder.htmlHas('<p slot="introduction">We are part of it.</p>');
  });

  it('have a switch that shows names, and that remembers on the page but not here', async () => {
    await builder.opened('How the switch works');
    await builder.click(builder.checkbox('Show whole names: English, Español, Français'));
    await builder.click(builder.checkbox('Remember the visitor’s choice'));
    await builder.htmlHas('<iclei-lang-switch names persist>');
    await builder.previewShows('Français');
    expect(builder.preview.querySelector('iclei-lang-switch')?.hasAttribute('persist')).to.equal(
      false,
    );
  });

  it('are told to be missing if there is none', async () => {
    for (const name of ['Language switch', 'Opening statement', 'Who we are', 'What we do']) {
      await builder.click(builder.checkbox(name));
    }
    await builder.click(builder.checkbox('Our development'));
    await builder.click(builder.checkbox('Our impacts'));
    await builder.click(builder.button('Choose the sections: Select at least one section.'));
    expect(builder.focused.dataset.field).to.equal('sections');
  });
});

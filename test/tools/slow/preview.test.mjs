import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { servePreview } from '../../../site/preview-server.mjs';
import { sourceUnits, writeXliff } from '../../../xliff/localize.mjs';
import { fileOf } from '../../../xliff/read.mjs';
import { site } from '../../../xliff/sets.mjs';
import { demonstration, shows } from '../../node/support.mjs';

describe('the preview of a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const file = join(folder, 'fr.xlf');
  const french = readFileSync(fileOf('fr'), 'utf8');
  /** Saves the file with some pieces of it in the place of others. */
  const save = (...changes) => {
    const text = changes.reduce((before, [from, to]) => {
      assert.ok(before.includes(from), from);
      return before.replace(from, () => to);
    }, french);
    writeFileSync(file, text);
  };
  writeFileSync(file, french);

  const demo = demonstration(() => servePreview({ name: file, port: 0 }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const panelOf = (page) => page.$eval('.preview', ({ innerText }) => innerText);
  // The page never stops listening for the next save.
  const open = () => demo.open('', undefined, 'load');
  /*
   * Waits until something holds on the page, which loads itself anew after each save and build. As an
   * expression, because what is handed to a function is lost then.
   */
  const until = (page, expression) => page.waitForFunction(expression);
  const panelSays = (page, pattern) =>
    until(page, `${pattern}.test(document.querySelector('.preview')?.innerText)`);
  const headingIs = (page, name, ...texts) =>
    until(
      page,
      `${JSON.stringify(texts)}.includes(document.querySelector('iclei-${name}')?.shadowRoot?.querySelector('h2')?.textContent.trim())`,
    );

  it('shows its texts, and what was saved since without being asked', async () => {
    const { page, problems } = await open();
    await shows(page, 'Qui sommes-nous\u202f?');
    assert.match(await panelOf(page), /fr\.xlf: 79 of 79 texts translated, 0 to look at/);
    save(['<target>Qui sommes-nous\u202f?</target>', '<target><![CDATA[Notre réseau]]></target>']);
    await headingIs(page, 'about', 'Notre réseau');
    assert.deepEqual(problems, []);
    await page.close();
  });

  const long = Array(4).fill('Nos missions').join(', ');
  const marked = [
    [
      'an untranslated text',
      'about',
      'Qui sommes-nous\u202f?',
      '',
      '⚠ Who we are',
      'it has no translation',
    ],
    [
      'a text that is too long',
      ...['pillars', 'Ce que nous faisons', `<target>${long}</target>`],
      ...[`⚠ ${long}`, 'it has 54 characters; the limit is 30'],
    ],
    [
      'a stale text',
      ...['timeline', 'Notre parcours'],
      '<target state="needs-review-translation">Notre parcours</target>',
      ...['⚠ Notre parcours', 'its state is needs-review-translation'],
    ],
    [
      'a text with a tag too many',
      ...['impact-list', 'Notre impact', '<target>Notre <x id="0"/>impact</target>'],
      ...['⚠ Our impacts', 'the inline elements differ'],
    ],
  ];

  describe('marks', () => {
    let page;
    before(async () => {
      ({ page } = await open());
      // In one file, because each save is a build.
      save(...marked.map(([, , text, target]) => [`<target>${text}</target>`, target]));
      await panelSays(page, /4 to look at/);
    });
    after(() => page.close());

    for (const [what, name, , , shown, message] of marked) {
      it(what, async () => {
        await headingIs(page, name, shown);
        const unit = name === 'impact-list' ? 'impacts' : name;
        await panelSays(page, new RegExp(`${unit}\\.heading: ${message}`));
      });
    }
  });

  it('names the line of what cannot be read, and keeps showing what it had', async () => {
    const { page } = await open();
    save(['</trans-unit>', '']);
    await panelSays(page, /fr\.xlf:\d+/);
    await headingIs(page, 'about', 'Who we are', '⚠ Who we are');
    await page.close();
  });

  for (const [name, message] of [
    ['', /Say which file/],
    ['none.xlf', /none\.xlf cannot be opened \(ENOENT\)/],
    ['README.md', /README\.md:1 /],
  ]) {
    it(`says what is wrong with “${name}”`, () => {
      const args = ['site/preview.mjs', ...[name].filter(Boolean)];
      const { status, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
      assert.equal(status, 1);
      assert.match(stderr, message);
      assert.doesNotMatch(stderr, /\n\s+at /);
    });
  }
});

describe('the preview of a file of the site', () => {
  const folder = mkdtempSync(join(tmpdir(), 'preview-'));
  const file = join(folder, 'fr.xlf');
  const heading = sourceUnits(site).find(({ id }) => id === 'site.home.title');
  /** The file with one text, so that the others are not translated. */
  const save = (target) => {
    const xml = writeXliff('fr', [{ id: heading.id, text: target, state: '' }], site);
    writeFileSync(file, xml);
  };
  save('Bonjour');

  const demo = demonstration(() => servePreview({ name: file, port: 0 }));
  after(() => rmSync(folder, { recursive: true, force: true }));

  const headingIs = (page, text) =>
    page.waitForFunction(
      `document.querySelector('h1')?.textContent.trim() === ${JSON.stringify(text)}`,
    );

  it('shows the site in its language, and what was saved since', async () => {
    const { page, problems } = await demo.open('', undefined, 'load');
    assert.match(page.url(), /\/site\/fr\/$/);
    await headingIs(page, 'Bonjour');
    const panel = await page.$eval('.preview', ({ innerText }) => innerText);
    assert.match(panel, /fr\.xlf: 1 of \d+ texts translated/);
    save('Bonne journée');
    await headingIs(page, 'Bonne journée');
    assert.deepEqual(problems, []);
    await page.close();
  });

  it('shows the tools in its language, with a mark for what is not translated', async () => {
    const { page, problems } = await demo.open('builder/', undefined, 'load');
    await page.waitForFunction(
      "document.querySelector('embed-builder:defined')?.shadowRoot?.textContent.includes('⚠')",
    );
    assert.deepEqual(problems, []);
    await page.close();
  });
});

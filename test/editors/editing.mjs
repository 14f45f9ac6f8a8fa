/** What somebody does with an editor that is open on a page. */

/**
 * Puts HTML in, saves, loads what was saved, and saves again.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {'type' | 'paste'} way into the view for HTML, or as formatted text.
 * @param {string} html
 * @returns {Promise<[string, string]>} what was saved, both times.
 */
export const edit = (page, way, html) =>
  page.evaluate(
    (way, html) => {
      const { edit } = window;
      edit.load('');
      edit[way](html);
      const saved = edit.save();
      edit.load(saved);
      return [saved, edit.save()];
    },
    way,
    html,
  );

/**
 * Copies plain text, as the builder's button does, and pastes it with the keyboard beside other text.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} text
 * @param {string} end a word at its end, which is there when all of it is.
 * @returns {Promise<string>} what is saved then.
 */
export async function copyAndPaste(page, text, end) {
  await page.bringToFront();
  await page.evaluate((text) => {
    const field = document.createElement('textarea');
    field.value = text;
    document.body.append(field);
    field.select();
    document.execCommand('copy');
    field.remove();
    window.edit.load('');
    window.edit.focus();
  }, text);
  // Tiptap takes the focus in the next frame, which can be late.
  await page.waitForFunction(() => document.activeElement !== document.body);
  await page.keyboard.down('Control');
  await page.keyboard.press('v', { commands: ['Paste'] });
  await page.keyboard.up('Control');
  await page.waitForFunction((end) => window.edit.save().includes(end), {}, end);
  return page.evaluate(() => window.edit.save());
}

import type { Finding } from '../findings.js';
import type { Words } from '../words.js';
import { button, element } from './dom.js';
import type { panelTexts } from './texts.js';

/** A text as nodes, with its code in `<code>`. */
export const marked = ({ strings, values }: Words, number: (value: number) => string): Node[] =>
  strings.flatMap((string, index) => {
    const value = values.at(index);
    const words: Node = document.createTextNode(string);
    if (value === undefined) return [words];
    return typeof value === 'number'
      ? [words, document.createTextNode(number(value))]
      : // A browser's translator must not change code.
        [words, element('code', { translate: 'no' }, value)];
  });

/** The start tag, with the attribute that is wrong underlined. */
function writtenTag({ tag = '', attribute }: Finding): HTMLElement {
  const start = ['="', ' ', '>']
    .map((end) => tag.indexOf(` ${attribute ?? ''}${end}`))
    .find((index) => index >= 0);
  if (!attribute || start === undefined) {
    return element('code', { translate: 'no' }, tag);
  }
  const [wrong = ''] = /^[^\s=>]+(?:="[^"]*")?/.exec(tag.slice(start + 1)) ?? [];
  return element(
    'code',
    { translate: 'no' },
    tag.slice(0, start + 1),
    element('mark', {}, wrong),
    tag.slice(start + 1 + wrong.length),
  );
}

/** Copies a text, or selects it if the page is not allowed to copy. */
async function copy(area: HTMLTextAreaElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(area.value);
    return true;
  } catch {
    area.focus();
    area.select();
    return false;
  }
}

export interface Options {
  readonly texts: ReturnType<typeof panelTexts>;
  readonly number: (value: number) => string;
  /** Called to scroll to the element. */
  readonly onShow: (target: Element) => void;
}

/** The list item of a finding: the tag, the explanation, and the HTML or CSS to write instead. */
export function itemOf(
  finding: Finding,
  index: number,
  { texts, number, onShow }: Options,
): HTMLLIElement {
  const { element: target, words, write, topic } = finding;
  const actions = element('div', { class: 'does' });
  const item = element(
    'li',
    {},
    element(
      'h3',
      {},
      element('span', { class: 'number' }, String(index + 1)),
      finding.tag ? writtenTag(finding) : element('code', {}, topic),
    ),
    element('p', {}, ...marked(words, number)),
  );
  if (write !== undefined) {
    const area = element('textarea', {
      ...{ readonly: '', rows: String(write.split('\n').length) },
      ...{ id: `write-${index}`, spellcheck: 'false', translate: 'no' },
    });
    area.value = write;
    const hint = element('p', { class: 'hint', role: 'status' });
    const copyButton = button(texts.copy, 'main', () => {
      void copy(area).then((isCopied) => {
        copyButton.textContent = isCopied ? texts.copied : texts.copy;
        hint.textContent = isCopied ? '' : texts.selected;
      });
    });
    copyButton.setAttribute('aria-live', 'polite');
    actions.append(copyButton);
    item.append(
      element('label', { for: area.id }, topic === 'contrast' ? texts.style : texts.instead),
      area,
      actions,
      hint,
    );
  } else {
    item.append(actions);
  }
  if (target) {
    actions.append(
      button(texts.show, '', () => {
        onShow(target);
      }),
    );
  }
  return item;
}

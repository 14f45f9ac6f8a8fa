/** What an element of ours shows, as text that can be compared with what it has to show. */
const kept = ['lang', 'dir', 'aria-label', 'href', 'datetime'];

function write(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue!;
  if (node.nodeType !== Node.ELEMENT_NODE || (node as HTMLElement).hidden) return '';
  const element = node as Element;
  const tag = element.localName;
  if (tag === 'style') return '';
  if (tag === 'slot') {
    const assigned = (element as HTMLSlotElement).assignedElements();
    const { name } = element as HTMLSlotElement;
    const content = assigned.length
      ? assigned.map(({ id }) => `{${id}}`)
      : [...element.childNodes].map(write);
    return `<slot ${name}>${content.join('')}</slot>`;
  }
  const attributes = kept
    .filter((name) => element.hasAttribute(name))
    .map((name) => ` ${name}="${element.getAttribute(name)}"`);
  return `<${tag}${attributes.join('')}>${[...element.childNodes].map(write).join('')}</${tag}>`;
}

/** The content of an element, with the ids of the page's own content in its slots. */
export const contentOf = (element: Element): string =>
  [...element.shadowRoot!.childNodes]
    .map(write)
    .join('')
    .replace(/[ \n]+/g, ' ')
    .replace(/ ?(<[^>]*>) ?/g, '$1');

/**
 * All that is seen of an element: its content, the choice that is marked, whether it is among another language, and
 * whether the page's own words in it run from right to left.
 */
export function read(element: Element): string {
  const current = element.shadowRoot!.querySelectorAll<HTMLElement>('[aria-current=true]');
  const isInOtherLanguage = element.shadowRoot!.querySelector('.other-language') !== null;
  const isRightToLeft = element.shadowRoot!.querySelector('.rtl') !== null;
  return `${contentOf(element)} current: ${[...current].map(({ lang }) => lang).join()} other language: ${isInOtherLanguage} rtl: ${isRightToLeft}`;
}

/** A turn of the event loop: all that a change sets off has happened by then, if no file is on its way. */
export function settled(): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((resolve) => {
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

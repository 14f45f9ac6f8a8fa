/** The built site's builder in a frame, and its controls by what a person sees or hears. */
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../language/support.js';

/** All elements that match, also in shadow roots, in the order of the page. */
export function all<E extends HTMLElement = HTMLElement>(root: ParentNode, selector: string): E[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((element) => [
    ...(element.matches(selector) ? [element as E] : []),
    ...(element.shadowRoot ? all<E>(element.shadowRoot, selector) : []),
  ]);
}

const clean = (text: string | null | undefined): string => (text ?? '').replace(/\s+/g, ' ').trim();

/** What a screen reader calls a control. */
export function nameOf(control: HTMLElement): string {
  const label = control.getAttribute('aria-label');
  if (label !== null) return label;
  const [first] = (control as HTMLInputElement).labels ?? [];
  if (!first) return clean(control.textContent);
  const copy = first.cloneNode(true) as HTMLElement;
  copy.querySelectorAll('.hint, .swatches, input').forEach((part) => part.remove());
  return clean(copy.textContent);
}

const isVisible = (element: HTMLElement): boolean => element.checkVisibility();

/** The text that an element and its shadow roots show. */
export function textIn(root: Node): string {
  if (root.nodeType === 3) return root.nodeValue ?? '';
  if (['STYLE', 'SCRIPT'].includes(root.nodeName)) return '';
  const inside = (root as Element).shadowRoot ?? root;
  const slotted = root.nodeName === 'SLOT' ? (root as HTMLSlotElement).assignedNodes() : [];
  const nodes = slotted.length > 0 ? slotted : [...inside.childNodes];
  return clean(nodes.map(textIn).join(' '));
}

export class Builder {
  readonly frame: HTMLIFrameElement;

  constructor(frame: HTMLIFrameElement) {
    this.frame = frame;
  }

  get window(): Window & typeof globalThis {
    return this.frame.contentWindow as Window & typeof globalThis;
  }

  get document(): Document {
    return this.frame.contentDocument!;
  }

  /** The control with a name that is in view, of those that match. */
  #find<E extends HTMLElement>(selector: string, name: string | RegExp): E {
    const controls = all<E>(this.document, selector).filter(isVisible);
    const isNamed = (found: string) => (name instanceof RegExp ? name.test(found) : name === found);
    const found = controls.find((control) => isNamed(nameOf(control)));
    if (!found) {
      throw new Error(`Nothing is called ${name}, only ${controls.map(nameOf).join(', ')}`);
    }
    return found;
  }

  button = (name: string | RegExp) => this.#find<HTMLButtonElement>('button', name);
  field = (name: string | RegExp) =>
    this.#find<HTMLInputElement>('input[type="text"], textarea', name);
  checkbox = (name: string | RegExp) =>
    this.#find<HTMLInputElement>('input[type="checkbox"]', name);
  radio = (name: string | RegExp) => this.#find<HTMLInputElement>('input[type="radio"]', name);
  list = (name: string | RegExp) => this.#find<HTMLSelectElement>('select', name);
  picker = (name: string | RegExp) => this.#find<HTMLInputElement>('input[type="color"]', name);

  /** All fields with a name, such as the years of all milestones. */
  fields = (name: string): HTMLInputElement[] =>
    all<HTMLInputElement>(this.document, 'input[type="text"], textarea').filter(
      (field) => isVisible(field) && nameOf(field) === name,
    );

  /** Opens what is closed. The name may be there several times, as below each section. */
  async opened(name: string, place = 0): Promise<void> {
    const summary = all(this.document, 'summary').filter((each) => nameOf(each) === name)[place]!;
    const details = summary.parentElement as HTMLDetailsElement;
    if (details.open) return;
    const isOpen = new Promise((resolve) => {
      details.addEventListener('toggle', resolve, { once: true });
    });
    details.open = true;
    await isOpen;
    await this.rest();
  }

  /** Enters a text as a paste does. */
  async fill(field: HTMLInputElement | HTMLTextAreaElement, text: string): Promise<void> {
    field.focus();
    field.value = text;
    field.dispatchEvent(new this.window.InputEvent('input', { bubbles: true, composed: true }));
    field.blur();
    await this.rest();
  }

  async click(control: HTMLElement): Promise<void> {
    control.click();
    await this.rest();
  }

  async choose(list: HTMLSelectElement, label: string): Promise<void> {
    list.value = [...list.options].find(({ text }) => text.trim() === label)!.value;
    list.dispatchEvent(new this.window.Event('change', { bubbles: true }));
    await this.rest();
  }

  /** Waits until all parts have rendered what has changed. */
  async rest(): Promise<void> {
    for (let step = 0; step < 3; step++) {
      await new Promise((resolve) => this.window.setTimeout(resolve));
    }
  }

  /** The control that has the focus. */
  get focused(): HTMLElement {
    let element = this.document.activeElement as HTMLElement;
    while (element.shadowRoot?.activeElement) {
      element = element.shadowRoot.activeElement as HTMLElement;
    }
    return element;
  }

  /** Presses keys one after another. */
  async press(...keys: string[]): Promise<void> {
    // The keys go to the window that has the focus, which may be that of the test.
    this.window.focus();
    for (const key of keys) await sendKeys({ press: key });
    await this.rest();
  }

  /** What a screen reader has been told last. */
  get announcement(): string {
    return clean(all(this.document, '#announcement')[0]?.textContent);
  }

  /** What the field says is wrong. */
  problemOf(field: HTMLElement): string {
    const root = field.getRootNode() as ShadowRoot;
    return (field.getAttribute('aria-describedby') ?? '')
      .split(' ')
      .map((id) => root.getElementById(id))
      .filter((element) => element?.classList.contains('error'))
      .map((element) => clean(element!.textContent))
      .join();
  }

  /** Whether the preview has begun to load: on a narrow page it is far below. */
  get hasPreview(): boolean {
    return all(this.document, '.stage iframe').length > 0;
  }

  /** The page in the preview. */
  get preview(): Document {
    return all<HTMLIFrameElement>(this.document, '.stage iframe')[0]!.contentDocument!;
  }

  get previewText(): string {
    return this.preview.body ? textIn(this.preview.body) : '';
  }

  /** The pieces of HTML in the last step, by where they go. */
  get pieces(): Record<string, string> {
    return Object.fromEntries(
      all(this.document, 'code-field[data-place]').map((field) => [
        field.dataset.place!,
        (field as HTMLElement & { value: string }).value,
      ]),
    );
  }

  get html(): string {
    return this.pieces.page ?? '';
  }

  /** The link for a colleague. */
  get link(): string {
    return all<HTMLElement & { value: string }>(this.document, 'code-field.link')[0]!.value;
  }

  /** Waits until the HTML is there, and on a wide page the preview. */
  async isReady(): Promise<void> {
    const isThere = () =>
      this.frame.contentDocument?.readyState === 'complete' &&
      this.document
        .querySelector('embed-builder:defined')
        ?.shadowRoot?.querySelector('snippet-view:defined') &&
      all(this.document, ':not(:defined)').length === 0 &&
      (this.hasPreview
        ? this.preview?.querySelector('iclei-hero, iclei-about, div')
        : this.frame.clientWidth < 600) &&
      this.html !== '';
    await until(() => isThere(), 'the builder never was ready');
  }

  htmlHas = (text: string | RegExp): Promise<void> =>
    until(
      () => (typeof text === 'string' ? this.html.includes(text) : text.test(this.html)),
      `the HTML never had ${text}`,
    );

  htmlLacks = (text: string): Promise<void> =>
    until(() => !this.html.includes(text), `the HTML kept ${text}`);

  previewShows = (text: string): Promise<void> =>
    until(() => this.previewText.includes(text), `the preview never showed ${text}`);

  previewLacks = (text: string): Promise<void> =>
    until(() => !this.previewText.includes(text), `the preview kept ${text}`);
}

let open: HTMLIFrameElement | undefined;

/** Opens the builder in a frame. The one from before goes. */
export async function openBuilder(
  address = '/site/builder/index.html',
  width = '1280px',
): Promise<Builder> {
  open?.remove();
  open = document.createElement('iframe');
  open.style.cssText = `inline-size: ${width}; block-size: 900px; border: 0`;
  open.src = address;
  document.body.append(open);
  const builder = new Builder(open);
  await new Promise((resolve) => open!.addEventListener('load', resolve, { once: true }));
  await builder.isReady();
  return builder;
}

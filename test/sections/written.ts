/** Pages that a test writes as text, each read by the browser's own parser in a frame, with the bundle as it is built. */
import { languageOf, until } from '../language/support.js';
import { tags } from '../hosts/open.js';

/** A page that has been read. */
export interface Written {
  readonly document: Document;
  /** What was said in its console. */
  readonly said: string[];
  /** All elements of ours in it that show a section, in the order of the page. */
  sections(): HTMLElement[];
  close(): void;
}

/** When the elements are registered: before the page is read, or after. */
export type Moment = 'before' | 'after';

/** Reads a page, and gives it when every section has rendered. */
export async function write(
  body: string,
  {
    registered = 'after',
    head = '',
    lang = 'en',
    dir = '',
  }: Partial<{
    registered: Moment;
    head: string;
    lang: string;
    dir: string;
  }> = {},
): Promise<Written> {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0; width: 800px; height: 600px';
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const page = frame.contentDocument!;
  const isEarly = registered === 'before';
  page.open();
  const said: string[] = [];
  window.console.warn = (message: string) => said.push(message);
  page.write(`<!doctype html><html lang="${lang}" ${dir && `dir="${dir}"`}><head>${head}
    <script type="module" ${isEarly ? 'async' : ''} src="/dist/cdn/iclei.js"></script></head><body>`);
  const isRegistered = () => window.customElements.get('iclei-lang-switch');
  if (isEarly) await until(isRegistered, 'the bundle never ran');
  page.write(body);
  page.close();
  const sections = () => [...page.querySelectorAll<HTMLElement>(tags.join())];
  await until(
    () =>
      isRegistered() &&
      page.readyState !== 'loading' &&
      sections().every((each) => languageOf(each)),
    'the sections never rendered',
  );
  return { document: page, said, sections, close: () => frame.remove() };
}

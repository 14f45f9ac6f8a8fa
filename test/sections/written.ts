/** Pages that a test writes as text, each read by the browser's own parser in a frame, with the bundle as it is built. */
import { waitUntil } from '@open-wc/testing';
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

interface Options {
  readonly registered: Moment;
  readonly head: string;
  readonly lang: string;
  readonly dir: string;
}

/** Opens a frame, and writes a page as far as its body. */
function begin({ registered, head, lang, dir }: Options) {
  const frame = document.createElement('iframe');
  frame.style.cssText = 'display: block; border: 0; width: 800px; height: 600px';
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const page = frame.contentDocument!;
  page.open();
  const said: string[] = [];
  window.console.warn = (message: string) => said.push(message);
  page.write(`<!doctype html><html lang="${lang}" ${dir && `dir="${dir}"`}><head>${head}
    <script type="module" ${registered === 'before' ? 'async' : ''} src="/dist/cdn/iclei.js"></script></head><body>`);
  const isRegistered = () => window.customElements.get('iclei-lang-switch');
  return { frame, page, said, isRegistered };
}

/** The same with the elements registered, while the page is still open. */
async function beginRegistered(options: Options, tries = 5): Promise<ReturnType<typeof begin>> {
  const begun = begin(options);
  try {
    await waitUntil(begun.isRegistered, 'the bundle never ran', { interval: 5, timeout: 4000 });
    return begun;
  } catch (error) {
    // WebKit under load may drop a script of a page that is still being written.
    begun.page.close();
    begun.frame.remove();
    if (tries === 1) throw error;
    return beginRegistered(options, tries - 1);
  }
}

/** Reads a page, and gives it when every section has rendered. */
export async function write(
  body: string,
  { registered = 'after', head = '', lang = 'en', dir = '' }: Partial<Options> = {},
): Promise<Written> {
  const options = { registered, head, lang, dir };
  const { frame, page, said, isRegistered } =
    registered === 'before' ? await beginRegistered(options) : begin(options);
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

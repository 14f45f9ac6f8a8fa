/**
 * Changes the language of the page without leaving it, so that the steps to undo, what is open and the
 * focus stay. The links to the other languages stay links: where this is not possible, the browser follows them.
 */

/** What the page in another language is asked to do. */
export interface LanguageLinks {
  /** Changes the language of the builder. */
  readonly setLocale: (locale: string) => Promise<void>;
  /** Writes what is in the builder into the address, even if it has been written before. */
  readonly write: () => void;
}

const selector = '[data-languages] a[hreflang]';

const isPlainClick = (event: MouseEvent): boolean =>
  event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;

const parts = (root: ParentNode): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-translated][id]'),
];

/** Replaces the translated parts of this page by those of another. The focus stays at the same link or control. */
function replaceParts(other: Document): void {
  const focused = document.activeElement;
  const language = focused?.closest(selector)?.getAttribute('hreflang');
  for (const part of parts(document)) {
    const replacement = other.getElementById(part.id);
    if (replacement) part.replaceWith(document.importNode(replacement, true));
  }
  if (focused && !focused.isConnected) {
    const same = language
      ? document.querySelector<HTMLElement>(
          `[data-languages] [hreflang="${language}"], [data-languages] [lang="${language}"]`,
        )
      : focused.id
        ? document.getElementById(focused.id)
        : null;
    same?.focus();
  }
  document.title = other.title;
  document.documentElement.lang = other.documentElement.lang;
  document.documentElement.dir = other.documentElement.dir;
}

async function fetchPage(address: string): Promise<Document> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${response.status} ${address}`);
  return new DOMParser().parseFromString(await response.text(), 'text/html');
}

/** Follows the links to the page in other languages. Returns what stops it. */
export function followLanguageLinks({ setLocale, write }: LanguageLinks): () => void {
  /** The address of the page that is shown, without its fragment. */
  let shown = location.href.split('#')[0];
  /** Of two languages that are asked for at once, the later one counts. */
  let latest = '';

  async function show(address: string, isNew: boolean): Promise<void> {
    latest = address;
    const page = await fetchPage(address);
    await setLocale(page.documentElement.lang);
    if (latest !== address) return;
    // The address comes first: the relative links of the new parts are relative to it.
    if (isNew) history.pushState(null, '', address + location.hash);
    shown = address;
    replaceParts(page);
  }

  const click = (event: MouseEvent): void => {
    const link = event
      .composedPath()
      .find((target) => target instanceof HTMLAnchorElement && target.matches(selector));
    if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return;
    write();
    const address = link.href.split('#')[0];
    // Where the page cannot be fetched, such as on a disk, its link takes the configuration along.
    link.hash = location.hash;
    if (!location.protocol.startsWith('http') || new URL(address).origin !== location.origin)
      return;
    event.preventDefault();
    show(address, true).catch(() => {
      location.assign(link.href);
    });
  };

  /** Back and forward change the language, and leave what is in the builder as it is. */
  const popState = (): void => {
    const address = location.href.split('#')[0];
    if (address === shown) return;
    write();
    show(address, false).catch(() => {
      location.reload();
    });
  };

  document.addEventListener('click', click);
  addEventListener('popstate', popState);
  return () => {
    document.removeEventListener('click', click);
    removeEventListener('popstate', popState);
  };
}

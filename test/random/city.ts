/** Pages of cities as people write them, with end tags that are missing. */
import fc from 'fast-check';

/** How the end of a tag is written. */
type End = 'closed' | 'missing' | 'as if it needed none' | 'after an open paragraph';

/** A piece of a page: its kind, what is in it, and how its end is written. */
export interface Block {
  readonly kind: string;
  readonly end: End;
  /** Chooses among what else there is. */
  readonly what: number;
  readonly inside: readonly Block[];
}

/** What a page holds by itself: each `%` is a word of its own. */
const own: Record<string, string> = {
  heading: '<h2>%</h2>',
  paragraph: '<p>% <b>%</b> <a href="/">%</a></p>',
  list: '<ul><li>%<li>%</ul>',
  picture:
    '<figure><img alt="%" width="9" height="9" src="data:,"><figcaption>%</figcaption></figure>',
  form: '<form><label>% <input></label><button>%</button></form>',
  line: '%<br>',
  links: '<p><a hreflang="fr" href="/fr/">%</a> %</p>',
  script: '<script>void 0</script><p>%</p>',
  footer: '<footer>% <a hreflang="fr" href="/fr/">%</a></footer>',
};

/** What is around other pieces. */
const around: Record<string, readonly [string, string]> = {
  column: ['<div>', '</div>'],
  main: ['<main>', '</main>'],
  table: ['<table><tr><td>', '</td><td>.</td></tr></table>'],
  french: ['<section lang="fr">', '</section>'],
  wrapped: ['<p>', '</p>'],
};

const sections = ['hero', 'about', 'pillars', 'timeline', 'impact-list', 'lang-switch'];
const entries = ['milestone', 'impact'];

const ends: fc.Arbitrary<End> = fc.constantFrom(
  ...(['closed', 'closed', 'missing', 'as if it needed none', 'after an open paragraph'] as const),
);

const blockOf = (kinds: readonly string[], inside: fc.Arbitrary<readonly Block[]>) =>
  fc.record({ kind: fc.constantFrom(...kinds), end: ends, what: fc.nat(99), inside });

/** Any page, those of a few sentences among them. */
export const anyCity: fc.Arbitrary<readonly Block[]> = fc.letrec<{
  page: readonly Block[];
  block: Block;
}>((tie) => ({
  page: fc.array(tie('block'), { maxLength: 5 }),
  block: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    { weight: 3, arbitrary: blockOf(Object.keys(own), fc.constant([])) },
    { weight: 3, arbitrary: blockOf([...sections, ...entries], tie('page')) },
    { weight: 2, arbitrary: blockOf(Object.keys(around), tie('page')) },
  ),
})).page;

/** A page as it is written, and what of it a visitor has to see. */
export class City {
  html = '';
  /** The words that have to be seen. */
  readonly words = new Set<string>();
  #count = 0;
  /** The elements that what is written now stands in. */
  readonly #open: string[] = [];

  constructor(blocks: readonly Block[]) {
    this.#write(blocks);
  }

  /** A word that no page has yet, which has to be seen unless it is fallback. */
  word(isFallback = false): string {
    const word = `word${(this.#count += 1)}.`;
    if (!isFallback) this.words.add(word);
    return word;
  }

  /** A piece with words of its own. */
  piece(what: number): string {
    const pieces = Object.values(own);
    return pieces[what % pieces.length]!.replaceAll('%', () => this.word());
  }

  /** @param isFallback whether it stands between tags that are closed, where sentences may give way. */
  #write(blocks: readonly Block[], isFallback = false): void {
    let mayGiveWay = isFallback;
    for (const { kind, end, what, inside } of blocks) {
      if (own[kind]) {
        const isPlain = ['paragraph', 'list', 'line', 'links'].includes(kind);
        this.html += own[kind].replaceAll('%', () => this.word(mayGiveWay && isPlain));
      } else if (around[kind]) {
        const [before, after] = around[kind];
        this.html += `${before}\n`;
        this.#write(inside, mayGiveWay && ['column', 'wrapped'].includes(kind));
        this.html += after;
      } else {
        // The end of an element would be that of one of its kind inside.
        const isWhole =
          this.#open.includes(kind) ||
          (entries.includes(kind) && end === 'after an open paragraph');
        const written = isWhole ? 'closed' : end;
        this.#open.push(kind);
        this.#writeElement(kind, written, what, inside);
        this.#open.pop();
        // What follows is in it.
        mayGiveWay &&= written === 'closed';
      }
      this.html += '\n';
    }
  }

  #writeElement(kind: string, end: End, what: number, inside: readonly Block[]): void {
    const isEntry = entries.includes(kind);
    const label = kind === 'milestone' ? `year="${1000 + this.#count}"` : 'value="7"';
    this.html += `<iclei-${kind} ${isEntry ? label : ''}`;
    if (end === 'as if it needed none') {
      // People think that nothing can be in it.
      this.html += '/>\n';
      this.#write(inside);
      return;
    }
    this.html += '>\n';
    if (isEntry) this.html += this.word();
    else if (what % 3 === 0) this.html += `<span slot="heading">${this.word()}</span>\n`;
    if (end === 'after an open paragraph') {
      // Nobody goes on with a line after that: it would be of the paragraph.
      this.html += `<p>${this.word(true)}</iclei-${kind}>\n<p>${this.word()}</p>\n`;
      this.#write(inside);
      return;
    }
    if (!isEntry && what % 2) this.html += `<p>${this.word(true)}</p>\n`;
    this.#write(inside, !isEntry && end !== 'missing');
    if (end !== 'missing') this.html += `</iclei-${kind}>`;
  }
}

/** What comes, goes and moves, and shadow roots and slots. */
import { isIn, isOurs, sectionTags, switchTag, type Page, type Part } from './model.js';
import { allParts, attribute, canHold, find, isFree, pick, type Run } from './finding.js';

/** No page has more elements of ours, so that each is often met. */
const most = 9;

const slots = [null, 'one', 'two'];

/** Puts a slot of a name into a root, inside an element that may have a language. */
function addSlot(page: Page, root: Part, name: string | null, lang: string | null): void {
  const around = page.create('div');
  const slot = page.create('slot');
  page.set(around, 'lang', lang);
  page.set(slot, 'name', name);
  page.put(slot, around);
  page.put(around, root);
}

/** What shadow roots have inside. */
const shadows: readonly ((page: Page, root: Part) => void)[] = [
  (page, root) => addSlot(page, root, null, null),
  (page, root) => {
    addSlot(page, root, 'one', 'fr');
    addSlot(page, root, null, 'ja');
  },
  // Two components, in each of which a slot is passed on.
  (page, root) => {
    for (const name of [null, 'one']) {
      const inner = page.create('div');
      addSlot(page, page.attach(inner), null, name && 'pt');
      page.put(inner, root);
      const slot = page.create('slot');
      page.set(slot, 'name', name);
      page.put(slot, inner);
    }
  },
  (page, root) => page.put(page.create('div'), root),
];

export const moves: Record<string, Run> = {
  create(page, one, other, what) {
    const tag = pick([...sectionTags, switchTag, 'div', 'div', 'slot'], what);
    const isMany = allParts(page).filter(isOurs).length >= most;
    const parent = find(page, one, canHold);
    if (!parent || (isMany && tag.startsWith('iclei'))) return undefined;
    const part = page.create(tag, tag === 'slot' && other % 2 ? { name: 'one' } : {});
    page.put(part, parent, other % (parent.children.length + 1));
    return { words: `${part.key} comes into ${parent.key}` };
  },
  remove(page, one, _, what) {
    const part = find(page, one, (part) => isFree(part) && part.parent !== page.fragment);
    if (!part) return undefined;
    const from = part.parent!.key;
    // Half of it is kept, and may come back.
    if (what % 2) page.put(part, page.fragment);
    else page.remove(part);
    return { words: `${part.key} goes from ${from}`, touched: [part] };
  },
  move(page, one, other, what) {
    const back = find(page, one, (part) => part.parent === page.fragment);
    const part = what % 2 && back ? back : find(page, one, isFree);
    const parent = part && find(page, other, (parent) => canHold(parent) && !isIn(parent, part));
    if (!part || !parent) return undefined;
    page.put(part, parent, what % (parent.children.length + 1));
    return { words: `${part.key} moves into ${parent.key}`, touched: [part] };
  },
  attach(page, one, _, what) {
    const host = find(
      page,
      one,
      (part) => part.tag === 'div' && !part.root && !part.children.length,
    );
    if (!host) return undefined;
    pick(shadows, what)(page, page.attach(host));
    return { words: `${host.key} gets a shadow root` };
  },
  slot: attribute('slot', isFree, slots),
  name: attribute('name', ({ tag }) => tag === 'slot', slots),
};

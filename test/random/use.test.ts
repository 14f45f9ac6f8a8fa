import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { setLocale, type IcleiLangSwitch } from '../../src/index.js';
import { act, anyAction, type Action } from './actions.js';
import { check } from './check.js';
import { expected, makeReferences } from './expected.js';
import {
  everything,
  isIn,
  isOurs,
  outline,
  Page,
  sectionTags,
  switchTag,
  type Part,
} from './model.js';
import {
  currentOf,
  isInOtherLanguage,
  isHome,
  isShown,
  localeOf,
  locales,
  nearest,
  regionOf,
} from './oracle.js';
import { read, settled } from './reading.js';
import { countRenders, rendersOf, watchForProblems } from './watching.js';

const tags = [...sectionTags, switchTag];

/** What each element that a visitor can see has to show, what it renders for, and how often it did. */
function lookAt(page: Page): Map<Part, { text: string; need: string; renders: number }> {
  const ours = [...everything(page.html)].filter((part) => isOurs(part) && isShown(page, part));
  return new Map(
    ours.map((part) => {
      const text = expected(page, part);
      const need = [
        text,
        isInOtherLanguage(page, part),
        currentOf(page, part),
        nearest('dir', part),
      ].join();
      return [part, { text, need, renders: rendersOf(part.node) }];
    }),
  );
}

/** Where two texts part. */
function difference(is: string, ought: string): string {
  let index = 0;
  while (is[index] === ought[index]) index += 1;
  const from = Math.max(0, index - 80);
  return `  has to show …${ought.slice(from, index + 80)}…\n  but shows    …${is.slice(from, index + 80)}…`;
}

describe('a page on which anything happens in any order', () => {
  let problems: ReturnType<typeof watchForProblems>;
  let steps = 0;

  before(async function () {
    this.timeout(300_000);
    problems = watchForProblems();
    await makeReferences(tags, locales);
    tags.forEach(countRenders);
  });

  after(() => {
    problems.stop();
    setLocale('en');
  });

  async function use(actions: readonly Action[], choice?: string): Promise<void> {
    if (choice) setLocale(choice);
    const page = new Page(choice);
    const log: string[] = [];
    const touched = new Set<Part>();
    let since = 0;
    let before = lookAt(page);
    try {
      for (const [index, action] of actions.entries()) {
        const done = act(page, action);
        if (!done) continue;
        steps += 1;
        log.push(`${log.length + 1}. ${done.words}`);
        done.touched?.forEach((part) => touched.add(part));
        since += 1;
        // Some things happen at once, before anything could be rendered.
        if (action[4] && index < actions.length - 1) continue;
        for (const part of everything(page.html)) {
          // Sections tell a switch of the moves of its part; where none is, there is nothing to tell.
          const region = regionOf(page, part);
          if (part.attributes.has('for') && !(region && isHome(page, region))) {
            (part.node as IcleiLangSwitch).requestUpdate();
          }
        }
        await settled();
        const now = lookAt(page);
        for (const [part, { text, need, renders }] of now) {
          const is = read(part.node as Element);
          if (part.translated !== localeOf(page, part)) part.translated = undefined;
          if (is !== text && !part.translated)
            throw new Error(`${part.key}\n${difference(is, text)}`);
          const was = before.get(part);
          // What changes and changes back at once may render, and what was touched.
          const may =
            since > 1 ||
            part.attributes.has('for') ||
            // What the page has between the tags has a language and a direction of its own.
            part.children.length > 0 ||
            [...touched].some((at) => isIn(part, at) || isIn(at, part));
          if (was?.need === need && was.renders !== renders && !may) {
            throw new Error(`${part.key} has rendered without need`);
          }
        }
        const found = problems.take();
        if (found.length) throw new Error(found.join('\n'));
        touched.clear();
        since = 0;
        before = now;
      }
    } catch (error) {
      throw new Error(`${log.join('\n')}\n${(error as Error).message}\n${outline(page.html)}`, {
        cause: error,
      });
    } finally {
      page.close();
      await settled();
    }
  }

  for (const [name, choice] of [
    ['while nobody has chosen a language for the page', undefined],
    ['once somebody has', 'en'],
  ] as const) {
    it(`shows every element in its language, whole and in order, ${name}`, async function () {
      this.timeout(300_000);
      steps = 0;
      await check(
        200,
        fc.asyncProperty(fc.array(anyAction, { maxLength: 80, size: 'max' }), (actions) =>
          use(actions, choice),
        ),
        () => `${steps} steps ${name}`,
      );
      expect(steps).to.be.above(1700);
    });
  }
});

/** What can happen on a page, by chance. */
import fc from 'fast-check';
import { content } from './content.js';
import type { Done } from './finding.js';
import { languages } from './languages.js';
import type { Page } from './model.js';
import { moves } from './moves.js';

/**
 * An action: its name, two numbers that say where, one that says what, and whether the next happens
 * at once, before anything can be rendered. Numbers and not parts, because the shortest case is
 * found by leaving out what came before.
 */
export type Action = readonly [
  name: string,
  one: number,
  other: number,
  what: number,
  isBrief: boolean,
];

const actions = { ...moves, ...languages, ...content };

const weights: Record<string, number> = { create: 5, lang: 6, move: 5, press: 3, attach: 2 };

/** Any of the actions, those that matter most more often. */
export const anyAction: fc.Arbitrary<Action> = fc.tuple(
  fc.constantFrom(
    ...Object.keys(actions).flatMap((name) => Array<string>(weights[name] ?? 1).fill(name)),
  ),
  fc.nat(99),
  fc.nat(99),
  fc.nat(99),
  fc.boolean(),
);

/** Does it, and says what was done; nothing if there was nothing to do it with. */
export const act = (page: Page, [name, one, other, what]: Action): Done | undefined =>
  actions[name]!(page, one, other, what);

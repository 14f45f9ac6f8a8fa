/** Undo and redo, as a value that never changes. */
import type { Configuration } from './configuration.js';

/** The most steps that can be undone. */
export const maxSteps = 200;

export interface History {
  readonly present: Configuration;
  /** What was there before, the oldest first. */
  readonly past: readonly Configuration[];
  /** What was undone, the latest first. */
  readonly future: readonly Configuration[];
  /** The field that the present differs in from the last of the past, while typing in it goes on. */
  readonly field: string | undefined;
}

export const startHistory = (present: Configuration): History => ({
  present,
  past: [],
  future: [],
  field: undefined,
});

const areEqual = (one: Configuration, other: Configuration): boolean =>
  JSON.stringify(one) === JSON.stringify(other);

/**
 * Adds a step.
 *
 * @param field the field that has changed, such as `milestones.3.text`. Changes to the same one in a row are one step,
 *   so that a typed word is undone at once. Without it, the step is one of its own.
 */
export function push(history: History, present: Configuration, field?: string): History {
  if (areEqual(history.present, present)) {
    return history;
  }
  const isSameStep = field !== undefined && field === history.field;
  const past = isSameStep ? history.past : [...history.past, history.present].slice(-maxSteps);
  return { present, past, future: [], field };
}

/** Ends a step, for example when the focus leaves a field: the next change to it is a step of its own. */
export const endStep = (history: History): History => ({ ...history, field: undefined });

export const canUndo = ({ past }: History): boolean => past.length > 0;

export const canRedo = ({ future }: History): boolean => future.length > 0;

export function undo({ present, past, future }: History): History {
  const before = past.at(-1);
  return before
    ? {
        present: before,
        past: past.slice(0, -1),
        future: [present, ...future],
        field: undefined,
      }
    : { present, past, future, field: undefined };
}

export function redo({ present, past, future }: History): History {
  const next = future.at(0);
  return next
    ? { present: next, past: [...past, present], future: future.slice(1), field: undefined }
    : { present, past, future, field: undefined };
}

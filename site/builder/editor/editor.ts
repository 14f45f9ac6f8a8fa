import { defaultConfiguration, type Configuration } from '../configuration/configuration.js';
import {
  canRedo,
  canUndo,
  endStep,
  push,
  redo,
  startHistory,
  undo,
  type History,
} from '../configuration/history.js';
import { problemsOf, type Problem } from '../configuration/problems.js';

/**
 * What the builder's parts share: the configuration with its past, and what is wrong with it. It fires
 * `change` when the configuration is another one, and `announce` with a text for a screen reader.
 */
export class Editor extends EventTarget {
  #history: History = startHistory(defaultConfiguration);
  #problems: readonly Problem[] = problemsOf(defaultConfiguration);

  get configuration(): Configuration {
    return this.#history.present;
  }

  get problems(): readonly Problem[] {
    return this.#problems;
  }

  get canUndo(): boolean {
    return canUndo(this.#history);
  }

  get canRedo(): boolean {
    return canRedo(this.#history);
  }

  /** What is wrong with the value of a field, such as `milestones.3.year`. */
  problemOf = (field: string): Problem | undefined =>
    this.#problems.find((problem) => problem.field === field);

  /**
   * Changes the configuration. Changes in a row to the same `field` are undone together: somebody who has
   * typed a heading gets rid of it at once and not letter by letter.
   */
  change(update: (configuration: Configuration) => Configuration, field?: string): void {
    this.#set(push(this.#history, update(this.configuration), field));
  }

  /** What changes from now on is undone on its own. */
  endStep(): void {
    this.#history = endStep(this.#history);
  }

  undo(): void {
    if (this.canUndo) this.#set(undo(this.#history));
  }

  redo(): void {
    if (this.canRedo) this.#set(redo(this.#history));
  }

  /** Starts again. This can be undone. */
  restart(): void {
    this.change(() => defaultConfiguration);
  }

  /** Starts with a configuration, without a past. */
  open(configuration: Configuration): void {
    this.#set(startHistory(configuration));
  }

  announce(text: string): void {
    this.dispatchEvent(new CustomEvent('announce', { detail: text }));
  }

  #set(history: History): void {
    if (history.present !== this.configuration) this.#problems = problemsOf(history.present);
    this.#history = history;
    this.dispatchEvent(new Event('change'));
  }
}

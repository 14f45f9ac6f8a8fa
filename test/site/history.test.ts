import { expect } from '@open-wc/testing';
import { defaultConfiguration } from '../../site/builder/configuration/configuration.js';
import {
  canRedo,
  canUndo,
  endStep,
  maxSteps,
  push,
  redo,
  startHistory,
  undo,
} from '../../site/builder/configuration/history.js';

const named = (cityName: string) => ({ ...defaultConfiguration, cityName });
const nameOf = ({ present }: { present: { cityName: string } }) => present.cityName;
const start = startHistory(named(''));

describe('the history of a configuration', () => {
  it('has nothing to undo or redo at first', () => {
    expect([canUndo(start), canRedo(start)]).to.deep.equal([false, false]);
    expect(nameOf(redo(undo(start)))).to.equal('');
  });

  it('undoes and redoes step by step', () => {
    const two = push(push(start, named('a')), named('b'));
    expect(nameOf(undo(two))).to.equal('a');
    expect(nameOf(undo(undo(two)))).to.equal('');
    expect(nameOf(redo(undo(undo(two))))).to.equal('a');
    expect(nameOf(redo(redo(undo(undo(two)))))).to.equal('b');
  });

  it('takes a typed word as one step', () => {
    const typed = ['L', 'Li', 'Lin'].reduce(
      (history, name) => push(history, named(name), 'cityName'),
      push(start, named('x')),
    );
    expect(nameOf(undo(typed))).to.equal('x');
  });

  it('begins a step with another field, after the end of one, and after an undo', () => {
    const one = push(start, named('a'), 'cityName');
    expect(nameOf(undo(push(one, named('b'), 'other')))).to.equal('a');
    expect(nameOf(undo(push(endStep(one), named('b'), 'cityName')))).to.equal('a');
    const again = redo(undo(one));
    expect(nameOf(undo(push(again, named('b'), 'cityName')))).to.equal('a');
  });

  it('forgets what was undone when something else is done', () => {
    const other = push(undo(push(start, named('a'))), named('b'));
    expect(canRedo(other)).to.equal(false);
  });

  it('takes no step where nothing changes', () => {
    expect(push(start, named(''))).to.equal(start);
  });

  it(`keeps ${maxSteps} steps`, () => {
    let history = start;
    for (let step = 0; step < maxSteps + 50; step += 1) history = push(history, named(`${step}`));
    while (canUndo(history)) history = undo(history);
    expect(nameOf(history)).to.equal('49');
  });
});

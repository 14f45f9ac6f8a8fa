import { createSignal, For, onCleanup, onMount } from 'solid-js';
// #region import
import '@iclei/elements';
// #endregion

export function App() {
  const [locale, setLocale] = createSignal('en');
  const [previous, setPrevious] = createSignal('none');
  const [order, setOrder] = createSignal();
  const [milestones, setMilestones] = createSignal([{ year: 1992, text: 'Lindenau joins ICLEI.' }]);
  const [impacts, setImpacts] = createSignal([
    { value: '500', text: 'trees planted this winter.' },
  ]);

  // #region ref
  let languages;
  onMount(() => {
    const note = (event) => setPrevious(event.detail.previous);
    languages.addEventListener('iclei-lang-change', note);
    onCleanup(() => languages.removeEventListener('iclei-lang-change', note));
  });
  // #endregion

  const add = () => {
    setMilestones([...milestones(), { year: 1998, text: 'All trams run on wind power.' }]);
    setImpacts([...impacts(), { value: '12', text: 'schools without gas.' }]);
  };
  const remove = () => {
    setMilestones(milestones().slice(0, -1));
    setImpacts(impacts().slice(0, -1));
  };

  return (
    <>
      <p>
        Language: <output id="locale">{locale()}</output>, before:{' '}
        <output id="previous">{previous()}</output>
        <button onClick={() => setOrder('newest-first')}>Newest first</button>
        <button onClick={() => setOrder(undefined)}>Default order</button>
        <button onClick={add}>Add</button>
        <button onClick={remove}>Remove</button>
      </p>
      {/* #region event */}
      <iclei-lang-switch
        ref={languages}
        prop:names={true}
        on:iclei-lang-change={(event) => setLocale(event.detail.locale)}
      />
      {/* #endregion */}
      <iclei-hero heading-level="1" />
      {/* #region slot */}
      <iclei-about>
        <span slot="heading">Lindenau and ICLEI</span>
      </iclei-about>
      {/* #endregion */}
      <iclei-pillars work-href="/our-work/" />
      {/* #region entries */}
      <iclei-timeline prop:order={order()} name="Lindenau">
        <For each={milestones()}>
          {({ year, text }) => <iclei-milestone attr:year={year}>{text}</iclei-milestone>}
        </For>
      </iclei-timeline>
      {/* #endregion */}
      <iclei-impact-list prop:headingLevel={3} name="Lindenau" no-figures>
        <For each={impacts()}>
          {({ value, text }) => <iclei-impact attr:value={value}>{text}</iclei-impact>}
        </For>
      </iclei-impact-list>
    </>
  );
}

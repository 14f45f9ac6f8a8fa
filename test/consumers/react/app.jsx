import { useEffect, useRef, useState } from 'react';
// #region import
import '@iclei/elements';
// #endregion

export function App() {
  const [locale, setLocale] = useState('en');
  const [previous, setPrevious] = useState('none');
  const [order, setOrder] = useState();
  const [milestones, setMilestones] = useState([{ year: 1992, text: 'Lindenau joins ICLEI.' }]);
  const [impacts, setImpacts] = useState([{ value: '500', text: 'trees planted this winter.' }]);

  // #region ref
  const languages = useRef(null);
  useEffect(() => {
    const element = languages.current;
    const note = (event) => setPrevious(event.detail.previous);
    element.addEventListener('iclei-lang-change', note);
    return () => element.removeEventListener('iclei-lang-change', note);
  }, []);
  // #endregion

  const add = () => {
    setMilestones([...milestones, { year: 1998, text: 'All trams run on wind power.' }]);
    setImpacts([...impacts, { value: '12', text: 'schools without gas.' }]);
  };
  const remove = () => {
    setMilestones(milestones.slice(0, -1));
    setImpacts(impacts.slice(0, -1));
  };

  return (
    <>
      <p>
        Language: <output id="locale">{locale}</output>, before:{' '}
        <output id="previous">{previous}</output>
        <button onClick={() => setOrder('newest-first')}>Newest first</button>
        <button onClick={() => setOrder(undefined)}>Default order</button>
        <button onClick={add}>Add</button>
        <button onClick={remove}>Remove</button>
      </p>
      {/* #region event */}
      <iclei-lang-switch
        ref={languages}
        names={true}
        oniclei-lang-change={(event) => setLocale(event.detail.locale)}
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
      <iclei-timeline order={order} name="Lindenau">
        {milestones.map(({ year, text }) => (
          <iclei-milestone key={year} year={year}>
            {text}
          </iclei-milestone>
        ))}
      </iclei-timeline>
      {/* #endregion */}
      <iclei-impact-list headingLevel={3} name="Lindenau" no-figures="">
        {impacts.map(({ value, text }) => (
          <iclei-impact key={value} value={value}>
            {text}
          </iclei-impact>
        ))}
      </iclei-impact-list>
    </>
  );
}

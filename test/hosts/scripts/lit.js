import { html, render } from 'lit';

/** Shows the sections by a template of Lit, as an application of the host would. */
export const show = (place) =>
  render(
    html`<iclei-lang-switch></iclei-lang-switch>
      <iclei-hero><a slot="actions" href=${'/climat'}>Notre plan climat</a></iclei-hero>
      <iclei-about lang=${'ja'}></iclei-about>
      <iclei-pillars work-href=${'/travail'}></iclei-pillars>
      <iclei-timeline lang=${'ko'}>
        <iclei-milestone year=${1995}>${'Lindenau rejoint le réseau.'}</iclei-milestone>
      </iclei-timeline>
      <iclei-impact-list .lang=${'en'}>
        ${['arbres plantés depuis 2019'].map((text) => html`<iclei-impact value="12 000">${text}</iclei-impact>`)}
      </iclei-impact-list>`,
    place,
  );

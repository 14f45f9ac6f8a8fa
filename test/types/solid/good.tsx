import '@iclei/elements';
import type { IcleiTimeline, Locale } from '@iclei/elements';
import type { IcleiElements } from '@iclei/elements/solid';

/** A component that passes its attributes on. */
const History = (props: IcleiElements['iclei-timeline']) => (
  <iclei-timeline heading-level={3} {...props} />
);

export function Page(props: { isShort: boolean; level: 2 | 3; region: string }) {
  let timeline: IcleiTimeline | undefined;
  return (
    <main>
      <iclei-lang-switch
        attr:for={props.region}
        label="Language"
        names
        persist={props.isShort}
        on:iclei-lang-change={(event) => {
          const { locale, previous } = event.detail;
          const chosen: Locale = locale;
          console.log(chosen, previous, timeline?.order);
          event.preventDefault();
        }}
      />
      <iclei-hero class="first" attr:heading-level="1">
        <span slot="heading">Lindenau builds for 2050</span>
        <figure slot="media" />
      </iclei-hero>
      <iclei-about
        lang="fr-CA"
        id="about"
        style={{ 'margin-block': '1em' }}
        hidden={props.isShort}
      />
      <iclei-pillars heading-level={props.level} work-href="/work" activities-href="/" />
      <iclei-timeline
        ref={timeline}
        order="newest-first"
        name="Lindenau"
        part="history"
        slot="main"
      >
        <iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>
      </iclei-timeline>
      <iclei-impact-list no-figures={props.isShort} lang="zh-Hans" aria-label="Impacts">
        <iclei-impact value="500" onClick={(event) => event.currentTarget.value}>
          trees
        </iclei-impact>
        <iclei-impact>parks</iclei-impact>
      </iclei-impact-list>
      <iclei-impact-list bool:no-figures={props.isShort} />
      <History order="oldest-first" />
    </main>
  );
}

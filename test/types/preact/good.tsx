import '@iclei/elements';
import { useRef } from 'preact/hooks';
import type { IcleiTimeline, Locale } from '@iclei/elements';
import type { IcleiElements } from '@iclei/elements/preact';

/** A component that passes its attributes on. */
const History = (props: IcleiElements['iclei-timeline']) => (
  <iclei-timeline heading-level={3} {...props} />
);

export function Page({ isShort, level }: { isShort: boolean; level: 2 | 3 }) {
  const timeline = useRef<IcleiTimeline>(null);
  return (
    <main>
      <iclei-lang-switch
        for="sections"
        label="Language"
        names
        persist={isShort}
        oniclei-lang-change={(event) => {
          const { locale, previous } = event.detail;
          const chosen: Locale = locale;
          console.log(chosen, previous);
          event.preventDefault();
        }}
      />
      <iclei-hero class="first" heading-level="1" key="hero">
        <span slot="heading">Lindenau builds for 2050</span>
        <figure slot="media" />
      </iclei-hero>
      <iclei-about lang="fr-CA" id="about" style={{ marginBlock: '1em' }} hidden={isShort} />
      <iclei-pillars heading-level={level} work-href="/work" agendas-href="/" activities-href="/" />
      <iclei-timeline
        ref={timeline}
        order="newest-first"
        name="Lindenau"
        part="history"
        slot="main"
      >
        <iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>
      </iclei-timeline>
      <iclei-impact-list no-figures={isShort} lang="zh-Hans" aria-label="Impacts">
        <iclei-impact value="500" onClick={(event) => event.currentTarget.value}>
          trees
        </iclei-impact>
        <iclei-impact>parks</iclei-impact>
      </iclei-impact-list>
      <History order="oldest-first" />
    </main>
  );
}

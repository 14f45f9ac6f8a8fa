import type { IcleiElements } from '@iclei/elements/react';

// error: the value of a type that is imported
export const order: IcleiElements['iclei-timeline']['order'] = 'newest';

export const page = (
  <>
    {/* error: a value that is none of the two */}
    <iclei-timeline order="newest" />
    {/* error: a level that no heading has */}
    <iclei-hero heading-level={7} />
    {/* error: the same as a text */}
    <iclei-hero heading-level="0" />
    {/* error: an attribute that no element has */}
    <iclei-about colour="green" />
    {/* error: an attribute of another element */}
    <iclei-about order="newest-first" />
    {/* error: a text in the place of true or false */}
    <iclei-impact-list no-figures="no" />
    {/* error: a number as the id */}
    <iclei-lang-switch for={1} />
    {/* error: a detail that the event does not have */}
    <iclei-lang-switch oniclei-lang-change={(event) => event.detail.language} />
    {/* error: a detail of another type */}
    <iclei-lang-switch oniclei-lang-change={(event: CustomEvent<{ locale: 1 }>) => event} />
    {/* error: an element that is none of ours */}
    <iclei-heros />
  </>
);

import type { IcleiElements } from '@iclei/elements/preact';

// error: a wrong value for the imported type
export const order: IcleiElements['iclei-timeline']['order'] = 'newest';

export const page = (
  <>
    {/* error: neither of the two values */}
    <iclei-timeline order="newest" />
    {/* error: a heading level that does not exist */}
    <iclei-hero heading-level={7} />
    {/* error: the same as a string */}
    <iclei-hero heading-level="0" />
    {/* error: an attribute that no element has */}
    <iclei-about colour="green" />
    {/* error: an attribute of another element */}
    <iclei-about order="newest-first" />
    {/* error: a string instead of a boolean */}
    <iclei-impact-list no-figures="no" />
    {/* error: a number instead of an id */}
    <iclei-lang-switch for={1} />
    {/* error: a name that the event's detail does not have */}
    <iclei-lang-switch oniclei-lang-change={(event) => event.detail.language} />
    {/* error: the wrong type of detail */}
    <iclei-lang-switch oniclei-lang-change={(event: CustomEvent<{ locale: 1 }>) => event} />
    {/* error: an element that does not exist */}
    <iclei-heros />
  </>
);

import type { IcleiElements } from '@iclei/elements/solid';

// error: a wrong value for the imported type
export const order: IcleiElements['iclei-timeline']['order'] = 'newest';

export const page = (
  <>
    {/* error: neither of the two values */}
    <iclei-timeline order="newest" />
    {/* error: the same as an attribute */}
    <iclei-timeline attr:order="newest" />
    {/* error: a heading level that does not exist */}
    <iclei-hero heading-level={7} />
    {/* error: a string instead of a number for the property */}
    <iclei-hero heading-level="3" />
    {/* error: an attribute that no element has */}
    <iclei-about colour="green" />
    {/* error: an attribute of another element */}
    <iclei-about order="newest-first" />
    {/* error: a string instead of a boolean */}
    <iclei-impact-list no-figures="no" />
    {/* error: sets the property `for`, which the switch does not have */}
    <iclei-lang-switch for="sections" />
    {/* error: a name that the event's detail does not have */}
    <iclei-lang-switch on:iclei-lang-change={(event) => event.detail.language} />
    {/* error: the wrong type of detail */}
    <iclei-lang-switch on:iclei-lang-change={(event: CustomEvent<{ locale: 1 }>) => event} />
    {/* error: an element that does not exist */}
    <iclei-heros />
  </>
);

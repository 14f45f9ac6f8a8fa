import '@iclei/elements';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { IcleiElements } from '@iclei/elements/angular';

@Component({
  selector: 'city-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- error: a name that the event's detail does not have -->
    <iclei-lang-switch (iclei-lang-change)="$event.detail.language" />
    <!-- error: the wrong type of detail -->
    <iclei-lang-switch (iclei-lang-change)="change($event)" />
    <iclei-timeline #timeline />
    <!-- error: neither of the two values -->
    <button (click)="timeline.order = 'newest'">Newest first</button>
    <!-- error: a property that the element does not have -->
    <button>{{ timeline.colour }}</button>
  `,
})
export class CityPage {
  // error: neither of the two values
  readonly order: IcleiElements['iclei-timeline']['order'] = 'newest';
  // error: a heading level that does not exist
  readonly level: IcleiElements['iclei-timeline']['heading-level'] = 7;
  // error: an attribute that no element has
  readonly colour: IcleiElements['iclei-timeline']['colour'] = 'green';
  // error: false, which Angular writes as a string
  readonly noFigures: IcleiElements['iclei-impact-list']['no-figures'] = false;

  change(event: CustomEvent<{ locale: 1 }>) {
    return event;
  }
}

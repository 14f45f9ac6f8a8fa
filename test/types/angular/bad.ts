import '@iclei/elements';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { IcleiElements } from '@iclei/elements/angular';

@Component({
  selector: 'city-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <!-- error: a detail that the event does not have -->
    <iclei-lang-switch (iclei-lang-change)="$event.detail.language" />
    <!-- error: a detail of another type -->
    <iclei-lang-switch (iclei-lang-change)="change($event)" />
    <iclei-timeline #timeline />
    <!-- error: a value that is none of the two -->
    <button (click)="timeline.order = 'newest'">Newest first</button>
    <!-- error: a property that the element does not have -->
    <button>{{ timeline.colour }}</button>
  `,
})
export class CityPage {
  // error: a value that is none of the two
  readonly order: IcleiElements['iclei-timeline']['order'] = 'newest';
  // error: a level that no heading has
  readonly level: IcleiElements['iclei-timeline']['heading-level'] = 7;
  // error: an attribute that no element has
  readonly colour: IcleiElements['iclei-timeline']['colour'] = 'green';
  // error: false, which Angular would write as a text
  readonly noFigures: IcleiElements['iclei-impact-list']['no-figures'] = false;

  change(event: CustomEvent<{ locale: 1 }>) {
    return event;
  }
}

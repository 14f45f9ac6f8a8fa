import '@iclei/elements';
import { Component, CUSTOM_ELEMENTS_SCHEMA } from '@angular/core';
import type { IcleiTimeline, LanguageChange, Locale } from '@iclei/elements';
import type { IcleiElements } from '@iclei/elements/angular';

@Component({
  selector: 'city-page',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <iclei-lang-switch for="sections" names (iclei-lang-change)="change($event)" />
    <iclei-hero class="first" heading-level="1">
      <span slot="heading">Lindenau builds for 2050</span>
    </iclei-hero>
    <iclei-timeline #timeline [attr.order]="order" [attr.heading-level]="level">
      <iclei-milestone year="1998">Lindenau joins ICLEI.</iclei-milestone>
    </iclei-timeline>
    <iclei-impact-list [attr.no-figures]="noFigures" lang="zh-Hans" />
    <button (click)="turn(timeline)">{{ timeline.order }}</button>
  `,
})
export class CityPage {
  readonly order: IcleiElements['iclei-timeline']['order'] = 'newest-first';
  readonly level: IcleiElements['iclei-timeline']['heading-level'] = 3;
  readonly noFigures: IcleiElements['iclei-impact-list']['no-figures'] = null;

  change(event: CustomEvent<LanguageChange>) {
    const locale: Locale = event.detail.locale;
    console.log(locale, event.detail.previous);
    event.preventDefault();
  }

  turn(timeline: IcleiTimeline) {
    timeline.order = 'oldest-first';
  }
}

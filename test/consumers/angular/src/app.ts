import {
  afterNextRender,
  Component,
  CUSTOM_ELEMENTS_SCHEMA,
  type ElementRef,
  signal,
  viewChild,
} from '@angular/core';
// #region import
import '@iclei/elements';
import type { LanguageChange } from '@iclei/elements';
// #endregion

@Component({
  selector: 'app-root',
  templateUrl: './app.html',
  // #region schema
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  // #endregion
})
export class App {
  readonly locale = signal('en');
  readonly previous = signal('none');
  readonly order = signal<'newest-first' | null>(null);
  readonly milestones = signal([{ year: 1992, text: 'Lindenau joins ICLEI.' }]);
  readonly impacts = signal([{ value: '500', text: 'trees planted this winter.' }]);

  // #region ref
  readonly languages = viewChild.required<ElementRef<HTMLElement>>('languages');

  constructor() {
    afterNextRender(() => {
      this.languages().nativeElement.addEventListener('iclei-lang-change', (event) => {
        this.previous.set(event.detail.previous);
      });
    });
  }
  // #endregion

  changeLanguage(event: CustomEvent<LanguageChange>): void {
    this.locale.set(event.detail.locale);
  }

  add(): void {
    this.milestones.update((all) => [...all, { year: 1998, text: 'All trams run on wind power.' }]);
    this.impacts.update((all) => [...all, { value: '12', text: 'schools without gas.' }]);
  }

  remove(): void {
    this.milestones.update((all) => all.slice(0, -1));
    this.impacts.update((all) => all.slice(0, -1));
  }
}

import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { pageWith } from '../.storybook/element.js';
import './member-page.css';

const meta = { title: 'Member page', tags: ['!autodocs'] } satisfies Meta;

export default meta;

type Story = StoryObj;

/** The sections as a webmaster pastes them, with the city's own milestone, impact and link. */
export const Lindenau: Story = pageWith(`<div class="city">
  <header class="city-header" lang="en">
    <strong>Lindenau</strong>
    <nav aria-label="Lindenau">
      <a href="#services">Services</a>
      <a href="#council">Council</a>
      <a href="#history">History</a>
    </nav>
  </header>
  <main class="city-main">
    <section class="city-welcome" lang="en" aria-labelledby="welcome">
      <h1 id="welcome">A town between river and lime trees</h1>
      <p>84,000 people live in Lindenau, on both banks of the Aue. Since 1998 it has worked with other
        towns and cities in ICLEI. Read about it in your language:</p>
    </section>
    <iclei-lang-switch></iclei-lang-switch>
    <iclei-hero></iclei-hero>
    <iclei-about></iclei-about>
    <iclei-pillars></iclei-pillars>
    <iclei-timeline id="history" name="Lindenau">
      <iclei-milestone year="1998" lang="en">Lindenau joins ICLEI.</iclei-milestone>
    </iclei-timeline>
    <iclei-impact-list name="Lindenau">
      <iclei-impact value="500" lang="en">trees planted this winter</iclei-impact>
      <a slot="actions" href="#climate" lang="en">Our climate plan</a>
    </iclei-impact-list>
  </main>
  <footer class="city-footer" lang="en">
    <p>Town Hall, Lindenplatz 1, Lindenau. Lindenau is an invented town.</p>
  </footer>
</div>`);

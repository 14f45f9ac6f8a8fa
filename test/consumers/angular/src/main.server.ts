import {
  bootstrapApplication,
  provideClientHydration,
  type BootstrapContext,
} from '@angular/platform-browser';
import { provideServerRendering, RenderMode, withRoutes } from '@angular/ssr';
import { App } from './app';

const serverRoutes = [{ path: '**', renderMode: RenderMode.Prerender as const }];

const bootstrap = (context: BootstrapContext) =>
  bootstrapApplication(
    App,
    { providers: [provideClientHydration(), provideServerRendering(withRoutes(serverRoutes))] },
    context,
  );

export default bootstrap;

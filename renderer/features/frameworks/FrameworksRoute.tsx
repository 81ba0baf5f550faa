import { Route, Switch } from 'wouter';
import { FrameworkPage } from './editor/FrameworkPage.tsx';
import { LibraryPage } from './library/LibraryPage.tsx';

/** The library of frameworks, or one version. */
export function FrameworksRoute() {
  return (
    <Switch>
      <Route path="/frameworks/:id">{({ id }) => <FrameworkPage key={id} id={id} />}</Route>
      <Route>
        <LibraryPage />
      </Route>
    </Switch>
  );
}

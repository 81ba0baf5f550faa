import { Route, Switch } from 'wouter';
import { ProviderList } from './ProviderList.tsx';
import { ProviderPage } from './ProviderPage.tsx';

/** The registry, or one provider. */
export function ProvidersRoute() {
  return (
    <Switch>
      <Route path="/providers/:id">{({ id }) => <ProviderPage key={id} id={id} />}</Route>
      <Route>
        <ProviderList />
      </Route>
    </Switch>
  );
}

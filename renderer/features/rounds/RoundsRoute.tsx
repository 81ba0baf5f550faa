import { Route, Switch } from 'wouter';
import { RoundList } from './RoundList.tsx';
import { RoundPage } from './RoundPage.tsx';

/** `/rounds` lists them, `/rounds/:id` shows the assessments of one. */
export function RoundsRoute() {
  return (
    <Switch>
      <Route path="/rounds/:id">{({ id }) => <RoundPage key={id} id={id} />}</Route>
      <Route>
        <RoundList />
      </Route>
    </Switch>
  );
}

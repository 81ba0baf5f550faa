import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Loading } from '../components/Loading.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import type { WorkspaceState } from '../features/start/workspace-state.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { RouteBoundary } from './RouteBoundary.tsx';
import { homeOf, roomsOf } from './rooms.ts';
import { useSignedIn } from './signed-in.ts';

const OverviewRoute = lazy(async () => ({
  default: (await import('../features/overview/OverviewRoute.tsx')).OverviewRoute,
}));
const ProvidersRoute = lazy(async () => ({
  default: (await import('../features/providers/ProvidersRoute.tsx')).ProvidersRoute,
}));
const FrameworksRoute = lazy(async () => ({
  default: (await import('../features/frameworks/FrameworksRoute.tsx')).FrameworksRoute,
}));
const RoundsRoute = lazy(async () => ({
  default: (await import('../features/rounds/RoundsRoute.tsx')).RoundsRoute,
}));
const AssessmentRoute = lazy(async () => ({
  default: (await import('../features/assessment/AssessmentRoute.tsx')).AssessmentRoute,
}));
const ResultsRoute = lazy(async () => ({
  default: (await import('../features/results/ResultsRoute.tsx')).ResultsRoute,
}));
const AuditRoute = lazy(async () => ({
  default: (await import('../features/audit/AuditRoute.tsx')).AuditRoute,
}));
const SettingsRoute = lazy(async () => ({
  default: (await import('../features/settings/SettingsRoute.tsx')).SettingsRoute,
}));

/** Pages below a room's path are the room's own; an assessment belongs to whoever may see its room. */
const pages: readonly { room: string; path: string; page: ComponentType }[] = [
  { room: '/overview', path: '/overview', page: OverviewRoute },
  { room: '/providers', path: '/providers/*?', page: ProvidersRoute },
  { room: '/frameworks', path: '/frameworks/*?', page: FrameworksRoute },
  { room: '/rounds', path: '/rounds/*?', page: RoundsRoute },
  { room: '/results', path: '/assessments/*', page: AssessmentRoute },
  { room: '/results', path: '/results/*?', page: ResultsRoute },
  { room: '/audit', path: '/audit/*?', page: AuditRoute },
  { room: '/settings', path: '/settings/*?', page: SettingsRoute },
];

/** The room that the address names, if it is this person's. */
export function RoomRoutes({ current }: { current: WorkspaceState }) {
  const { me } = useSignedIn();
  const [path] = useLocation();
  const mine = new Set(roomsOf(me.role).map((room) => room.path));
  return (
    <RouteBoundary key={path.split('/')[1]}>
      <Suspense fallback={<Loading />}>
        <Switch>
          <Route path="/start">
            <StartScreen current={current} />
          </Route>
          {pages
            .filter(({ room }) => mine.has(room))
            .map(({ path: pattern, page }) => (
              <Route key={pattern} path={pattern} component={page} />
            ))}
          <Route path="/">
            <Redirect to={homeOf(me.role)} replace />
          </Route>
          <Route>
            <NoSuchPage />
          </Route>
        </Switch>
      </Suspense>
    </RouteBoundary>
  );
}

import { type ComponentType, lazy, Suspense } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { Loading } from '../components/Loading.tsx';
import { StartScreen } from '../features/start/StartScreen.tsx';
import type { WorkspaceState } from '../features/start/workspace-state.ts';
import { NoSuchPage } from './NoSuchPage.tsx';
import { RouteBoundary } from './RouteBoundary.tsx';
import { homeOf, roomsOf } from './rooms.ts';
import { useSignedIn } from './signed-in.ts';

/** The code of every room; each is fetched once. */
const loaders = {
  overview: async () => (await import('../features/overview/OverviewRoute.tsx')).OverviewRoute,
  providers: async () => (await import('../features/providers/ProvidersRoute.tsx')).ProvidersRoute,
  frameworks: async () =>
    (await import('../features/frameworks/FrameworksRoute.tsx')).FrameworksRoute,
  rounds: async () => (await import('../features/rounds/RoundsRoute.tsx')).RoundsRoute,
  assessment: async () =>
    (await import('../features/assessment/AssessmentRoute.tsx')).AssessmentRoute,
  results: async () => (await import('../features/results/ResultsRoute.tsx')).ResultsRoute,
  audit: async () => (await import('../features/audit/AuditRoute.tsx')).AuditRoute,
  settings: async () => (await import('../features/settings/SettingsRoute.tsx')).SettingsRoute,
} satisfies Record<string, () => Promise<ComponentType>>;

const page = (load: () => Promise<ComponentType>): ComponentType =>
  lazy(async () => ({ default: await load() }));

/** Fetches every room's code while nothing else is to do, so that none is missing if the core stops. */
export async function preloadRooms(): Promise<void> {
  await Promise.allSettled(Object.values(loaders).map((load) => load()));
}

/** Pages below a room's path are the room's own; an assessment belongs to whoever may see its room. */
const pages: readonly { room: string; path: string; page: ComponentType }[] = [
  { room: '/overview', path: '/overview', page: page(loaders.overview) },
  { room: '/providers', path: '/providers/*?', page: page(loaders.providers) },
  { room: '/frameworks', path: '/frameworks/*?', page: page(loaders.frameworks) },
  { room: '/rounds', path: '/rounds/*?', page: page(loaders.rounds) },
  { room: '/results', path: '/assessments/*', page: page(loaders.assessment) },
  { room: '/results', path: '/results/*?', page: page(loaders.results) },
  { room: '/audit', path: '/audit/*?', page: page(loaders.audit) },
  { room: '/settings', path: '/settings/*?', page: page(loaders.settings) },
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
            .map(({ path: pattern, page: component }) => (
              <Route key={pattern} path={pattern} component={component} />
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

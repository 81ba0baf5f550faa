import { useEffect } from 'react';
import type { WorkspaceState } from '../features/start/workspace-state.ts';
import { CoreBanner } from './CoreBanner.tsx';
import { RoomCommands } from './RoomCommands.tsx';
import { RoomNav } from './RoomNav.tsx';
import { preloadRooms, RoomRoutes } from './RoomRoutes.tsx';
import { SkipLink } from './SkipLink.tsx';
import { StatusBar } from './StatusBar.tsx';
import { TopBar } from './TopBar.tsx';

/** The frame of everybody who is signed in: bars, rooms, and the room itself in the middle. */
export function Shell({ current }: { current: WorkspaceState }) {
  useEffect(() => {
    const idle = window.requestIdleCallback(() => void preloadRooms());
    return () => window.cancelIdleCallback(idle);
  }, []);
  return (
    <div className="app">
      <SkipLink />
      <TopBar />
      <RoomNav />
      <div className="middle">
        <CoreBanner />
        <main id="main" className="main" tabIndex={-1}>
          <RoomRoutes current={current} />
        </main>
      </div>
      <StatusBar workspace={current.workspace} />
      <RoomCommands />
    </div>
  );
}

import type { ReactNode } from 'react';
import type { WorkspaceInfo } from '#shared/contract/workspace.ts';
import { Brand } from './Brand.tsx';
import { CoreBanner } from './CoreBanner.tsx';
import { LanguageSwitch, ThemeSwitch } from './PreferenceSwitches.tsx';
import { SkipLink } from './SkipLink.tsx';
import { StatusBar } from './StatusBar.tsx';

interface Props {
  readonly workspace?: WorkspaceInfo | null;
  readonly children: ReactNode;
}

/** The frame before anybody is signed in: no rooms yet, language and appearance at hand. */
export function BareFrame({ workspace = null, children }: Props) {
  return (
    <div className="app app-bare">
      <SkipLink />
      <header className="top">
        <Brand />
        <span className="grow" />
        <LanguageSwitch />
        <ThemeSwitch />
      </header>
      <div className="middle">
        <CoreBanner />
        <main id="main" className="main bare-main" tabIndex={-1}>
          {children}
        </main>
      </div>
      <StatusBar workspace={workspace} />
    </div>
  );
}

import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { useState } from 'react';
import { Router } from 'wouter';
import { useHashLocation } from 'wouter/use-hash-location';
import { CommandsProvider } from '../commands/commands.tsx';
import { createQueryClient } from '../data/query-client.ts';
import { createSaveState } from '../data/save-state.ts';
import { I18nProvider } from '../i18n/i18n.tsx';
import { type Platform, PlatformContext } from '../platform/platform.ts';
import { type Store, useStore } from '../platform/store.ts';
import { useShownScheme } from './color-scheme.ts';
import { Gate } from './Gate.tsx';
import { mantineTheme, mantineVariables } from './mantine-theme.ts';
import { type Preferences, PreferencesContext } from './preferences.ts';
import { SaveStateContext } from './save-state-context.ts';

interface Props {
  readonly platform: Platform;
  readonly preferences: Store<Preferences>;
}

/** Everything that every screen stands on. */
export function App({ platform, preferences }: Props) {
  const { locale, scheme } = useStore(preferences);
  const shownScheme = useShownScheme(scheme);
  const [saving] = useState(createSaveState);
  const [cache] = useState(() => createQueryClient(platform, saving));
  return (
    <PlatformContext value={platform}>
      <PreferencesContext value={preferences}>
        <SaveStateContext value={saving}>
          <QueryClientProvider client={cache}>
            <I18nProvider shown={locale}>
              <MantineProvider
                theme={mantineTheme}
                cssVariablesResolver={mantineVariables}
                forceColorScheme={shownScheme}
              >
                <CommandsProvider>
                  <Router hook={useHashLocation}>
                    <Gate />
                  </Router>
                </CommandsProvider>
              </MantineProvider>
            </I18nProvider>
          </QueryClientProvider>
        </SaveStateContext>
      </PreferencesContext>
    </PlatformContext>
  );
}

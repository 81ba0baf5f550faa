import { createContext, useContext } from 'react';
import { z } from 'zod';
import { Locale } from '#shared/locale.ts';
import type { ShownLocale } from '#shared/messages/translator.ts';
import { ColorScheme } from '#shared/shell/shell-api.ts';
import { Store, useStore } from '../platform/store.ts';

const key = 'plumbline.preferences';
const Kept = z.object({ locale: Locale, scheme: ColorScheme });

/** How a person likes their screens; kept on this computer. */
export interface Preferences {
  readonly locale: ShownLocale;
  readonly scheme: ColorScheme;
}

/**
 * The preferences of this computer; the first time, the browser's language and the system's scheme.
 * `?locale=pseudo` shows the test language and is not kept.
 */
export function createPreferences(): Store<Preferences> {
  const kept = readKept();
  const pseudo = new URL(window.location.href).searchParams.get('locale') === 'pseudo';
  const store = new Store<Preferences>(pseudo ? { ...kept, locale: 'pseudo' } : kept);
  store.subscribe(() => {
    if (store.get().locale !== 'pseudo') {
      window.localStorage.setItem(key, JSON.stringify(store.get()));
    }
  });
  return store;
}

function readKept(): z.infer<typeof Kept> {
  const text = window.localStorage.getItem(key);
  const kept = text === null ? undefined : Kept.safeParse(parseJson(text)).data;
  if (kept) return kept;
  return { locale: navigator.language.startsWith('zh') ? 'zh-CN' : 'en', scheme: 'system' };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export const PreferencesContext = createContext<Store<Preferences> | null>(null);

/** The preferences, and how to change some of them. */
export function usePreferences(): [Preferences, (change: Partial<Preferences>) => void] {
  const store = useContext(PreferencesContext);
  if (!store) throw new Error('No PreferencesContext above this component');
  const preferences = useStore(store);
  return [preferences, (change) => store.set({ ...store.get(), ...change })];
}

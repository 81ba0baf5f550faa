import { useQueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import type { Person } from '#shared/domain/person.ts';
import { usePlatform } from '../../platform/platform.ts';

interface SignedIn {
  readonly session: string;
  readonly person: Person;
}

/** Begins the session that signing in gave. */
export function useEnter(): (signedIn: SignedIn) => void {
  const { session } = usePlatform();
  const cache = useQueryClient();
  const [path, go] = useLocation();
  return (signedIn) => {
    cache.setQueryData(['people', 'me', signedIn.session], signedIn.person);
    if (path === '/start') go('/', { replace: true });
    session.set(signedIn.session);
  };
}

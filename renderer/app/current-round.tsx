import { createContext, type ReactNode, useContext, useMemo, useState } from 'react';
import type { Round } from '#shared/domain/round.ts';
import { useRead } from '../data/use-read.ts';
import { useSignedIn } from './signed-in.ts';

interface CurrentRound {
  /** Every round, newest first; undefined until they are read. */
  readonly rounds: readonly Round[] | undefined;
  /** The round that screens are about: the one chosen last, else the newest; null without any. */
  readonly round: Round | null;
  choose(id: string): void;
}

const RoundContext = createContext<CurrentRound | null>(null);

/** Keeps which round the screens are about, per workspace, on this computer. */
export function RoundProvider({ children }: { children: ReactNode }) {
  const { workspace } = useSignedIn();
  const key = `plumbline.round.${workspace.id}`;
  const [chosen, setChosen] = useState(() => window.localStorage.getItem(key));
  const { data } = useRead(['rounds', 'list'], (client, signal) =>
    client.rounds.list(undefined, { signal }),
  );
  const value = useMemo<CurrentRound>(() => {
    const rounds = data?.toSorted((a, b) => b.startsOn.localeCompare(a.startsOn));
    const round = rounds?.find((one) => one.id === chosen) ?? rounds?.[0] ?? null;
    const choose = (id: string): void => {
      window.localStorage.setItem(key, id);
      setChosen(id);
    };
    return { rounds, round, choose };
  }, [data, chosen, key]);
  return <RoundContext value={value}>{children}</RoundContext>;
}

/** The round that screens are about, and how to choose another. */
export function useCurrentRound(): CurrentRound {
  const current = useContext(RoundContext);
  if (!current) throw new Error('No RoundProvider above this component');
  return current;
}

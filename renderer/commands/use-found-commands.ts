import { useEffect, useState } from 'react';
import { isCancelled } from '../data/failure.ts';
import type { Command } from './command.ts';
import type { CommandRegistry } from './registry.ts';

const pause = 120;

/** What the registry's search finds for `text`, asked for once typing pauses. */
export function useFoundCommands(registry: CommandRegistry, text: string): readonly Command[] {
  const [found, setFound] = useState<readonly Command[]>([]);
  useEffect(() => {
    const wanted = text.trim();
    if (wanted === '') {
      setFound([]);
      return;
    }
    const controller = new AbortController();
    const timer = window.setTimeout(async () => {
      try {
        const commands = await registry.search(wanted, controller.signal);
        if (!controller.signal.aborted) setFound(commands);
      } catch (error) {
        // Without the core the palette still finds commands; the banner says what is the matter.
        if (!isCancelled(error) && !controller.signal.aborted) setFound([]);
      }
    }, pause);
    return () => {
      window.clearTimeout(timer);
      controller.abort();
    };
  }, [registry, text]);
  return found;
}

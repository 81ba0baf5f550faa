import { z } from 'zod';
import { Locale } from '../locale.ts';

export { portMessageType, shellApiName } from './channels.ts';

export const ColorScheme = z.enum(['light', 'dark', 'system']);
export type ColorScheme = z.infer<typeof ColorScheme>;

/** What the page tells the window around it, so that title, menu and frame agree with the page. */
export const ShellFacts = z.strictObject({
  locale: Locale,
  colorScheme: ColorScheme,
  /** The name of the open workspace; null when none is open. */
  workspace: z.string().max(200).nullable(),
  /** Workspaces for File > Open Recent, newest first. */
  recent: z
    .array(z.strictObject({ name: z.string().max(200), path: z.string().max(4000) }))
    .max(20),
});
export type ShellFacts = z.infer<typeof ShellFacts>;

/** A menu item was chosen that the page carries out. */
export type MenuCommand =
  | { readonly command: 'new-workspace' }
  | { readonly command: 'open-workspace' }
  | { readonly command: 'open-sample' }
  | { readonly command: 'open-recent'; readonly path: string }
  | { readonly command: 'close-workspace' }
  | { readonly command: 'print' }
  | { readonly command: 'command-palette' }
  | { readonly command: 'keyboard-shortcuts' }
  | { readonly command: 'color-scheme'; readonly colorScheme: ColorScheme };

/**
 * How the core process is. On `restarting` every pending call is lost; on the next `ready` the page
 * connects again and repeats nothing by itself. `stopped`: it died too often; connecting tries anew.
 */
export type CoreStatus = 'starting' | 'ready' | 'restarting' | 'stopped';

/** Stops a listener. */
export type Unsubscribe = () => void;

/** All that a page can ask of Electron; everything else goes to the core through its port. */
export interface ShellApi {
  /** As Node names it: 'darwin', 'win32', 'linux'. */
  readonly platform: string;
  /**
   * Asks for a port to the core. It arrives as a window message
   * `{ type: portMessageType, nonce }` with one port; the page checks the nonce.
   */
  connect(nonce: string): void;
  /** Tells the window what the page shows. */
  setFacts(facts: ShellFacts): void;
  /** Asks for a workspace file that exists; null when the person cancels. */
  pickWorkspaceToOpen(): Promise<string | null>;
  /** Asks where a new workspace file goes; null when the person cancels. */
  pickWorkspaceToCreate(suggestedName: string): Promise<string | null>;
  onMenuCommand(listener: (command: MenuCommand) => void): Unsubscribe;
  /** A .plumb file was opened from outside; files opened before the first listener are kept for it. */
  onOpenFile(listener: (path: string) => void): Unsubscribe;
  /** Calls with the status there is, then with every change. */
  onCoreStatus(listener: (status: CoreStatus) => void): Unsubscribe;
}

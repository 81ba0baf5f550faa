/** What Electron's main process tells the core process; `connect` comes with one port. */
export type ToCoreMessage = { readonly type: 'connect' } | { readonly type: 'shut-down' };

/** What the core process tells Electron's main process. */
export type FromCoreMessage = { readonly type: 'ready' };

import { isAppUrl } from '../protocol/app-url.ts';

/** A frame as a message names its sender. */
export interface SenderFrame {
  readonly url: string;
  /** Null for the page itself, its owner for an embedded frame. */
  readonly parent: unknown;
}

/** Whether a message comes from the app's own page and not from a frame in it or another page. */
export function isTrustedSender<Frame extends SenderFrame>(frame: Frame | null): frame is Frame {
  return frame !== null && frame.parent === null && isAppUrl(frame.url);
}

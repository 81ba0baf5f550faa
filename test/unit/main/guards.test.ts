import { EventEmitter } from 'node:events';
import { describe, expect, it } from 'vitest';
import { guardNavigation, mayNavigate } from '#main/guard/navigation.ts';
import { denyNetwork, mayRequest, quietSwitches } from '#main/guard/network.ts';
import { denyPermissions } from '#main/guard/permissions.ts';
import { isTrustedSender } from '#main/guard/sender.ts';
import { windowOptions } from '#main/window/window-options.ts';

/** Stands in for Electron's web contents: it emits what Electron would and keeps the window handler. */
class WebContentsStandIn extends EventEmitter {
  openHandler: ((details: { url: string }) => { action: string }) | undefined;
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
    this.openHandler = handler;
  }
  /** Whether an event was prevented. */
  prevented(event: string, details: object): boolean {
    let prevented = false;
    const preventDefault = () => {
      prevented = true;
    };
    this.emit(event, { ...details, preventDefault });
    return prevented;
  }
}

function guardedContents(): WebContentsStandIn {
  const contents = new WebContentsStandIn();
  guardNavigation(contents as unknown as Parameters<typeof guardNavigation>[0]);
  return contents;
}

describe('navigation', () => {
  it.each(['app://plumbline/', 'app://plumbline/#/rounds', 'app://plumbline/index.html?x#/rounds'])(
    'stays within the one page: %s',
    (address) => {
      expect(mayNavigate(address)).toBe(true);
    },
  );

  it.each([
    'https://example.org/',
    'app://plumbline/assets/a.js',
    'app://plumbline.example/',
    'app://other/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'blob:app://plumbline/1',
    'about:blank',
    '',
  ])('goes nowhere else: %s', (address) => {
    expect(mayNavigate(address)).toBe(false);
  });

  it('is stopped in the page, stopped in every frame, and never redirected', () => {
    const contents = guardedContents();
    const go = (url: string, isMainFrame: boolean) =>
      contents.prevented('will-frame-navigate', { url, isMainFrame });
    expect(go('app://plumbline/#/a', true)).toBe(false);
    expect(go('https://example.org/', true)).toBe(true);
    expect(go('app://plumbline/', false)).toBe(true);
    expect(contents.prevented('will-redirect', { url: 'app://plumbline/' })).toBe(true);
  });

  it('opens no window and embeds no page', () => {
    const contents = guardedContents();
    expect(contents.openHandler?.({ url: 'app://plumbline/' })).toEqual({ action: 'deny' });
    expect(contents.prevented('will-attach-webview', {})).toBe(true);
  });
});

type Answer = (given: never) => void;

/** Stands in for Electron's session: it keeps the handlers it is given. */
class SessionStandIn extends EventEmitter {
  request: ((contents: unknown, permission: string, answer: Answer) => void) | undefined;
  check: (() => boolean) | undefined;
  device: (() => boolean) | undefined;
  before: ((details: { url: string }, answer: Answer) => void) | undefined;
  spellChecker: boolean | undefined;
  readonly webRequest = {
    onBeforeRequest: (handler: NonNullable<SessionStandIn['before']>) => {
      this.before = handler;
    },
  };
  setPermissionRequestHandler(handler: NonNullable<SessionStandIn['request']>): void {
    this.request = handler;
  }
  setPermissionCheckHandler(handler: () => boolean): void {
    this.check = handler;
  }
  setDevicePermissionHandler(handler: () => boolean): void {
    this.device = handler;
  }
  setSpellCheckerEnabled(enabled: boolean): void {
    this.spellChecker = enabled;
  }
}

const asSession = (session: SessionStandIn) =>
  session as unknown as Parameters<typeof denyNetwork>[0];

describe('permissions', () => {
  it('are denied when a page asks for one and when it asks whether it has one', () => {
    const session = new SessionStandIn();
    denyPermissions(asSession(session));
    const answers: unknown[] = [];
    for (const permission of [
      'media',
      'geolocation',
      'clipboard-read',
      'openExternal',
      'unknown',
    ]) {
      session.request?.({}, permission, (granted) => answers.push(granted));
    }
    expect(answers).toEqual([false, false, false, false, false]);
    expect(session.check?.()).toBe(false);
    expect(session.device?.()).toBe(false);
  });
});

describe('the network', () => {
  it.each([
    'app://plumbline/assets/a.js',
    'blob:app://plumbline/3f1e',
    'data:image/png;base64,AA==',
  ])('is not needed for what the page has: %s', (address) => {
    expect(mayRequest(address)).toBe(true);
  });

  it.each([
    'https://example.org/',
    'http://127.0.0.1:80/',
    'ws://127.0.0.1/',
    'ftp://example.org/',
    'file:///etc/passwd',
    'app://other/a.js',
    'blob:https://example.org/1',
    'chrome://gpu',
    '',
  ])('is never reached: %s', (address) => {
    expect(mayRequest(address)).toBe(false);
  });

  it('is denied to requests and downloads, and to the spelling checker', () => {
    const session = new SessionStandIn();
    denyNetwork(asSession(session));
    const answers: unknown[] = [];
    session.before?.({ url: 'https://example.org/' }, (answer) => answers.push(answer));
    session.before?.({ url: 'app://plumbline/' }, (answer) => answers.push(answer));
    expect(answers).toEqual([{ cancel: true }, { cancel: false }]);
    const refused = (url: string) => {
      let prevented = false;
      session.emit(
        'will-download',
        { preventDefault: () => (prevented = true) },
        { getURL: () => url },
      );
      return prevented;
    };
    expect(refused('https://example.org/a.zip')).toBe(true);
    expect(refused('blob:app://plumbline/1')).toBe(false);
    expect(session.spellChecker).toBe(false);
  });

  it('resolves no name and looks for no proxy', () => {
    expect(quietSwitches).toContainEqual(['host-resolver-rules', 'MAP * ~NOTFOUND']);
    expect(quietSwitches).toContainEqual(['no-proxy-server']);
  });
});

describe('a message’s sender', () => {
  it('is trusted only when it is the app’s page itself', () => {
    expect(isTrustedSender({ url: 'app://plumbline/#/a', parent: null })).toBe(true);
    expect(isTrustedSender({ url: 'app://plumbline/', parent: {} })).toBe(false);
    expect(isTrustedSender({ url: 'https://example.org/', parent: null })).toBe(false);
    expect(isTrustedSender({ url: 'app://plumbline.example/', parent: null })).toBe(false);
    expect(isTrustedSender({ url: 'about:blank', parent: null })).toBe(false);
    expect(isTrustedSender(null)).toBe(false);
  });
});

describe('the window’s page', () => {
  it('is sandboxed, isolated and without Node, and an installed app has no developer tools', () => {
    const bounds = { x: 0, y: 0, width: 1000, height: 700 };
    const options = windowOptions({ bounds, preload: '/p.cjs', dark: true, developer: false });
    expect(options.webPreferences).toMatchObject({
      preload: '/p.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      devTools: false,
    });
  });
});

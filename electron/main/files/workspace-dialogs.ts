import path from 'node:path';
import { app, type BrowserWindow, dialog } from 'electron';
import { suggestedFileName, withWorkspaceExtension } from './workspace-file-names.ts';

/** Asks for an existing workspace file; null when the person cancels. */
export async function pickWorkspaceToOpen(
  window: BrowserWindow,
  fileKind: string,
): Promise<string | null> {
  const { filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [{ name: fileKind, extensions: ['plumb'] }],
  });
  return filePaths[0] ?? null;
}

/** Asks where a new workspace file goes; null when the person cancels. */
export async function pickWorkspaceToCreate(
  window: BrowserWindow,
  fileKind: string,
  suggestedName: string,
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(app.getPath('documents'), suggestedFileName(suggestedName)),
    filters: [{ name: fileKind, extensions: ['plumb'] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  });
  return canceled || filePath === '' ? null : withWorkspaceExtension(filePath);
}

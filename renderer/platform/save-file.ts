/** Gives a file to the person: the browser's download, or Electron's save dialog. */
export function saveFile(file: File): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = file.name;
  link.click();
  // The download reads the address after this task; a minute is ample for the largest workbook.
  window.setTimeout(() => URL.revokeObjectURL(address), 60_000);
}

/** Hands bytes to the browser's own "save" under a neutral name. Nothing leaves the device. */
export function offerDownload(bytes: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(bytes);
  link.download = name;
  link.click();
  // The browser reads the bytes after this task; a minute is ample, and then the memory goes.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

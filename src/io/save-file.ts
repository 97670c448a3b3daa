/** Long enough for a browser to begin the download, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a file to the visitor, through a link that is clicked for them. */
export function saveFile(name: string, file: Blob): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

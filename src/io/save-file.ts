/** Long enough for a browser to begin the download, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a text to the visitor as a file, through a link that is clicked for them. */
export function saveFile(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
}

/** What file names may be made of besides letters and digits of any script. */
const BETWEEN = /[^\p{L}\p{N}]+/gu;
const LONGEST_NAME = 60;
/** Browsers take the file some time after the click. */
const TAKEN_MS = 60_000;

/**
 * Hands a file to whoever looks at the page, as a download: nothing leaves the browser. @param title its name, made fit
 * for file systems
 */
export function saveFile(content: Blob, title: string, extension: string): void {
  const link = document.createElement('a');
  const name = title.replaceAll(BETWEEN, '-').replace(/^-|-$/g, '').slice(0, LONGEST_NAME).toLowerCase();
  link.href = URL.createObjectURL(content);
  link.download = `${name === '' ? 'timeline' : name}.${extension}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), TAKEN_MS);
}

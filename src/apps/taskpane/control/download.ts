/** Hands bytes to the person as a download; where it lands is the browser's affair. */

export function download(bytes: Uint8Array, name: string): void {
  const address = URL.createObjectURL(new Blob([bytes.slice()]));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser takes the bytes over when the click has been dealt with.
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 0);
}

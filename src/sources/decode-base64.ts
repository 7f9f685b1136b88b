/** The bytes that base64 text stands for; line breaks in it count for nothing. */
export function decodeBase64(base64: string): Uint8Array<ArrayBuffer> {
  const text = atob(base64.replace(/\s/g, ''));
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) {
    bytes[i] = text.charCodeAt(i);
  }
  return bytes;
}

// Text of pickles.
import { TextDecoder } from 'node:util';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** The text of UTF-8; Python also writes halves of surrogate pairs, each in three bytes. Null for other bytes. */
export function decodeText(bytes: Uint8Array): string | null {
  try {
    return decoder.decode(bytes);
  } catch {
    let text = '';
    let from = 0;
    for (let at = 0; at < bytes.length; ) {
      const [second = 0, third = 0] = bytes[at] === 0xed ? bytes.subarray(at + 1, at + 3) : [];
      if (second < 0xa0 || second > 0xbf || third < 0x80 || third > 0xbf) {
        at++;
        continue;
      }
      if (at > from) {
        const before = decodeText(bytes.subarray(from, at));
        if (before === null) return null;
        text += before;
      }
      text += String.fromCharCode(0xd000 | ((second & 0x3f) << 6) | (third & 0x3f));
      at += 3;
      from = at;
    }
    if (from === 0) return null;
    const rest = from < bytes.length ? decodeText(bytes.subarray(from)) : '';
    return rest === null ? null : text + rest;
  }
}

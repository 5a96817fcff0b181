/** What a byte leaves behind: CRC-32 as zip and PNG have it (https://www.w3.org/TR/png/#D-CRCAppendix). */
const table = Int32Array.from({ length: 256 }, (_, byte) => {
  let rest = byte;
  for (let bit = 0; bit < 8; bit++) rest = rest & 1 ? (rest >>> 1) ^ 0xedb88320 : rest >>> 1;
  return rest;
});

/** CRC-32 of an ASCII text as eight hex digits. It finds every error that lies within 32 bits. */
export function crc32(text: string): string {
  let crc = -1;
  for (let i = 0; i < text.length; i++) crc = (table[(crc ^ text.charCodeAt(i)) & 0xff] ?? 0) ^ (crc >>> 8);
  return (~crc >>> 0).toString(16).padStart(8, '0');
}

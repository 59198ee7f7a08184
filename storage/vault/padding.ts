const step = 256

/** Pads with one 1 bit and zeros to the next multiple of 256 bytes, so that a length tells little (ISO/IEC 7816-4). */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const padded = new Uint8Array(Math.ceil((bytes.length + 1) / step) * step)
  padded.set(bytes)
  padded[bytes.length] = 0x80
  return padded
}

/** Takes the padding off. Throws RangeError where there is none. */
export function unpad(padded: Uint8Array): Uint8Array {
  const end = padded.findLastIndex((byte) => byte !== 0)
  if (end < 0 || padded[end] !== 0x80) throw new RangeError('The record has no padding.')
  return padded.subarray(0, end)
}

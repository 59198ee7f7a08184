import { toBase64 } from '../vault/base64.ts'

/** SHA-256 of a text, base64. */
export async function textSum(text: string): Promise<string> {
  return toBase64(new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text))))
}

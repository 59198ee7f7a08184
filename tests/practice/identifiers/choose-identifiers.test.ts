import { expect, test } from 'vitest'
import { chooseIdentifiers, keyOfIdentifier } from '#practice/identifiers/choose-identifiers.ts'
import { findIdentifiers } from '#practice/identifiers/find-identifiers.ts'

const text = 'Ambra è in pericolo, chiama il 333 1234567. IBAN IT60X0542811101000000123456'
const found = findIdentifiers(text, 'it', { people: ['Ambra'], places: [], services: [] })

test('names and numbers stay where danger is reported, and an account does not', () => {
  const kinds = chooseIdentifiers(found, text, { once: [], keepsNames: true }).map(({ kind }) => kind)
  expect(kinds).toEqual(['iban'])
})

test('what a person lets be is not shown again', () => {
  const [first] = found
  const once = first ? [keyOfIdentifier(first, text)] : []
  expect(chooseIdentifiers(found, text, { once, keepsNames: false })).toEqual(found.slice(1))
})

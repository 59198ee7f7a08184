import { parse } from 'acorn'
import { simple } from 'acorn-walk'
import { keyName, literalText, memberPath } from './member-path.ts'
import type { ScriptUse } from './script-use.ts'

/** Everything in a script that a rule may have a word about. Throws when the script cannot be parsed. */
export function findUses(code: string): ScriptUse[] {
  const uses: ScriptUse[] = []

  const addName = ({ start, end }: { start: number; end: number }, name: string | undefined) => {
    if (name !== undefined) uses.push({ kind: 'name', name, start, end })
  }
  const addText = ({ start, end }: { start: number; end: number }, text: string | undefined | null) => {
    if (text) uses.push({ kind: 'text', text, start, end })
  }

  simple(parse(code, { ecmaVersion: 'latest', sourceType: 'module', allowHashBang: true }), {
    Identifier: (node) => addName(node, node.name),
    MemberExpression: (node) => addName(node, keyName(node.property, node.computed)),
    ObjectPattern: (node) => {
      for (const property of node.properties) {
        if (property.type === 'Property') addName(property, keyName(property.key, property.computed))
      }
    },
    ObjectExpression: (node) => {
      for (const property of node.properties) {
        // The walker does not visit plain keys.
        if (property.type === 'Property' && !property.computed) addText(property.key, literalText(property.key))
      }
    },
    CallExpression: ({ callee, arguments: given, start, end }) => {
      const texts = given.map((argument) => literalText(argument) ?? '')
      uses.push({ kind: 'call', path: memberPath(callee), texts, isNew: false, start, end })
    },
    NewExpression: ({ callee, arguments: given, start, end }) => {
      const texts = given.map((argument) => literalText(argument) ?? '')
      uses.push({ kind: 'call', path: memberPath(callee), texts, isNew: true, start, end })
    },
    AssignmentExpression: ({ left, start, end }) => {
      uses.push({ kind: 'assignment', path: memberPath(left), start, end })
    },
    Literal: (node) => addText(node, literalText(node)),
    TemplateElement: (node) => addText(node, node.value.cooked),
  })
  return uses
}

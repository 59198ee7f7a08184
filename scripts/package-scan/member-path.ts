import type { AnyNode } from 'acorn'

const unknown = '?'

/** The text of a plain string, or of a template without blanks. */
export function literalText(node: AnyNode): string | undefined {
  if (node.type === 'Literal') return typeof node.value === 'string' ? node.value : undefined
  if (node.type !== 'TemplateLiteral' || node.expressions.length > 0) return undefined
  return node.quasis[0]?.value.cooked ?? undefined
}

/** The name that a key stands for, written plainly or as a text in brackets. */
export function keyName(key: AnyNode, computed: boolean): string | undefined {
  return key.type === 'Identifier' && !computed ? key.name : literalText(key)
}

export function memberPath(node: AnyNode): string[] {
  switch (node.type) {
    case 'Identifier':
      return [node.name]
    case 'MemberExpression':
      return [...memberPath(node.object), keyName(node.property, node.computed) ?? unknown]
    case 'ChainExpression':
      return memberPath(node.expression)
    case 'SequenceExpression': {
      // Bundlers write `(0, module.name)()`.
      const last = node.expressions.at(-1)
      return last ? memberPath(last) : [unknown]
    }
    default:
      return [unknown]
  }
}

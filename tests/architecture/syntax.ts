/** A node of a syntax tree. */
export interface Node {
  readonly type: string
  readonly [key: string]: unknown
}

/** Where a node stands: its parent, the parent's key, and the parent's own parent. */
export interface Position {
  readonly parent: Node | undefined
  readonly key: string
  readonly grandparent: Node | undefined
}

/** Goes through a tree from the outside in. */
export function walk(node: Node, visit: (node: Node, position: Position) => void): void {
  const step = (one: Node, position: Position) => {
    visit(one, position)
    for (const [key, child] of Object.entries(one)) {
      for (const next of Array.isArray(child) ? child : [child]) {
        if (isNode(next)) step(next, { parent: one, key, grandparent: position.parent })
      }
    }
  }
  step(node, { parent: undefined, key: '', grandparent: undefined })
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}

/** The name of an identifier. */
export function nameOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'Identifier' ? String(node.name) : undefined
}

/** `b` of `a.b`. */
export function propertyOf(node: unknown): string | undefined {
  return isNode(node) && node.type === 'MemberExpression' && !node.computed
    ? nameOf(node.property)
    : undefined
}

/** The strings of a literal or of an array of literals; of a template, with * for what it fills in. */
export function stringsOf(node: unknown): string[] {
  if (!isNode(node)) return []
  if (node.type === 'Literal' && typeof node.value === 'string') return [node.value]
  if (node.type === 'ArrayExpression') return (node.elements as unknown[]).flatMap(stringsOf)
  if (node.type !== 'TemplateLiteral') return []
  return [(node.quasis as { value: { cooked: string } }[]).map((part) => part.value.cooked).join('*')]
}

/** The names a file uses without declaring them, with what is taken from them: `history.replaceState`. */
export function globalsOf(program: Node): string[] {
  const used: { name: string; whole: string }[] = []
  const declared = new Set<string>()
  walk(program, (node, position) => {
    const name = nameOf(node)
    if (name === undefined || !position.parent) return
    const member = position.key === 'object' ? propertyOf(position.parent) : undefined
    if (isDeclared(position)) declared.add(name)
    else if (!isLabel(position)) used.push({ name, whole: member ? `${name}.${member}` : name })
  })
  return used.filter(({ name }) => !declared.has(name)).map(({ whole }) => whole)
}

/** True where a name is bound: a variable, a parameter, an import, a part of a pattern. */
function isDeclared({ parent, key, grandparent }: Position): boolean {
  const { type } = parent!
  if (type === 'VariableDeclarator') return key === 'id'
  if (type === 'AssignmentPattern') return key === 'left'
  if (type === 'Property') return key === 'value' && grandparent?.type === 'ObjectPattern'
  if (/^(Function|ArrowFunction)/.test(type)) return key === 'id' || key === 'params'
  return /^(Import.*Specifier|ArrayPattern|RestElement|CatchClause)$/.test(type)
}

/** True where a name stands for itself: a key, a property, a part of a type; or where `typeof` asks whether it is there. */
function isLabel({ parent, key }: Position): boolean {
  if (parent!.type === 'UnaryExpression' && parent!.operator === 'typeof') return true
  if (key === 'key' || (key === 'property' && parent!.computed !== true)) return true
  return parent!.type.startsWith('TS') && key !== 'expression'
}

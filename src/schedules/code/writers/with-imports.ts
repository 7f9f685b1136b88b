/** Code with the imports that it needs; `math` where it is used. */
export function withImports(imports: string, definitions: string, rest: string): string {
  const math = /\bmath\./.test(definitions + rest) ? 'import math\n\n' : '';
  const middle = definitions === '' ? '\n' : `\n\n${definitions}\n\n\n`;
  return `${math}${imports}\n${middle}${rest}\n`;
}

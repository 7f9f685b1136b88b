import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

export const SRC = path.resolve(__dirname, '../src');
export const TEST = __dirname;

/** One import of a file of src. */
export interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** All TypeScript files below a folder. */
export function filesIn(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? filesIn(full) : /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

/** What a file imports, at run time or for its types only. */
export function importsOf(file: string): Import[] {
  const found: Import[] = [];
  const visit = (node: ts.Node): void => {
    const specifier =
      ts.isImportDeclaration(node) || ts.isExportDeclaration(node)
        ? node.moduleSpecifier
        : ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword
          ? node.arguments[0]
          : undefined;
    if (specifier !== undefined && ts.isStringLiteral(specifier)) {
      found.push({
        file: path.relative(SRC, file).replaceAll('\\', '/'),
        specifier: specifier.text,
        typeOnly: isTypeOnly(node)
      });
    }
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function isTypeOnly(node: ts.Node): boolean {
  if (ts.isExportDeclaration(node)) {
    return node.isTypeOnly;
  }
  if (!ts.isImportDeclaration(node)) {
    return false;
  }
  const clause = node.importClause;
  const bindings = clause?.namedBindings;
  return (
    clause !== undefined &&
    (clause.isTypeOnly ||
      (clause.name === undefined &&
        bindings !== undefined &&
        ts.isNamedImports(bindings) &&
        bindings.elements.every(element => element.isTypeOnly)))
  );
}

/** The path of a file within a folder, without its extension. */
export function nameOf(file: string, folder: string): string {
  return path
    .relative(folder, file)
    .replaceAll('\\', '/')
    .replace(/\.tsx?$/, '');
}

/** Whether anything of a file is there at run time: a file of types alone has nothing to test. */
export function runs(file: string): boolean {
  return parse(file).statements.some(
    statement =>
      !ts.isImportDeclaration(statement) &&
      !ts.isInterfaceDeclaration(statement) &&
      !ts.isTypeAliasDeclaration(statement) &&
      !(ts.isExportDeclaration(statement) && statement.isTypeOnly)
  );
}

function parse(file: string): ts.SourceFile {
  return ts.createSourceFile(file, fs.readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

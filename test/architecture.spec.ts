import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** Who may import whom; see CONTRIBUTING.md. A folder may always import itself. */
interface Rule {
  readonly folders: readonly string[];
  /** Patterns of package names that may be imported at run time. */
  readonly packages: readonly RegExp[];
}

const EVERYBODY = ['errors', 'sentence'];
const NUMERICAL = ['array', 'losses', 'evaluation', 'schedules', 'simulation', 'diagnostics'];
const PURE = [...NUMERICAL, 'repr', 'analysis'];
const NOTHING: readonly RegExp[] = [];
/** What is compiled of `assembly/`, bundled as text. */
const WASM = /^#wasm\//;

const RULES: Readonly<Record<string, Rule>> = {
  array: { folders: [], packages: NOTHING },
  repr: { folders: ['array'], packages: NOTHING },
  losses: { folders: ['array'], packages: [WASM] },
  evaluation: { folders: ['array', 'losses'], packages: NOTHING },
  schedules: { folders: [], packages: NOTHING },
  simulation: { folders: ['array', 'losses', 'schedules'], packages: NOTHING },
  diagnostics: {
    folders: ['array', 'losses', 'evaluation', 'schedules', 'simulation'],
    packages: NOTHING
  },
  analysis: { folders: [...NUMERICAL, 'repr'], packages: NOTHING },
  files: { folders: ['array'], packages: [/^d3-dsv$/, /^fflate$/] },
  figures: { folders: PURE, packages: NOTHING },
  engine: { folders: [...PURE, 'files'], packages: [/^comlink$/] },
  sources: {
    folders: ['array', 'repr', 'analysis'],
    packages: [/^@jupyterlab\//, /^@lumino\//, /^#kernel\//]
  },
  model: { folders: [...PURE, 'engine', 'sources', 'settings'], packages: [/^@lumino\//] },
  panel: {
    folders: [...PURE, 'engine', 'model', 'figures', 'sources', 'settings', 'icons'],
    packages: [/^react/, /^@jupyterlab\/(ui-components|apputils)$/, /^@lumino\//]
  }
};

/** The style sheet may be imported by this file only, which is loaded when the panel is first shown. */
const STYLE_FILE = 'panel/panel-content.tsx';
/** Plotly may be imported at run time by this file only, which is loaded when a chart is first shown. */
const PLOTLY_FILE = 'panel/plotly/plotly-bundle.ts';
const SRC = path.resolve(__dirname, '../src');

interface Import {
  readonly file: string;
  readonly specifier: string;
  readonly typeOnly: boolean;
}

function sourceFiles(folder: string): string[] {
  return fs.readdirSync(folder, { withFileTypes: true }).flatMap(entry => {
    const full = path.join(folder, entry.name);
    return entry.isDirectory() ? sourceFiles(full) : /\.tsx?$/.test(entry.name) ? [full] : [];
  });
}

function importsOf(file: string): Import[] {
  const text = fs.readFileSync(file, 'utf8');
  const source = ts.createSourceFile(file, text, ts.ScriptTarget.Latest, true);
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
  visit(source);
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

/** The path within src that a relative import means, without its extension. */
function targetOf({ file, specifier }: Import): string {
  return path.posix.normalize(path.posix.join(path.posix.dirname(file), specifier));
}

/** Why an import is not allowed; null if it is. */
function complaint(imported: Import): string | null {
  const { file, specifier, typeOnly } = imported;
  const [folder] = file.split('/');
  const rule = RULES[folder];
  if (rule === undefined) {
    return null;
  }
  if (!specifier.startsWith('.')) {
    const allowed =
      typeOnly ||
      rule.packages.some(pattern => pattern.test(specifier)) ||
      (file === PLOTLY_FILE && specifier.startsWith('plotly.js/'));
    return allowed ? null : `${file}: ${folder} may not load the package ${specifier}`;
  }
  const target = targetOf(imported);
  if (target === '../style/base.css' && file === STYLE_FILE) {
    return null;
  }
  const [targetFolder] = target.split('/');
  if (targetFolder === folder || EVERYBODY.includes(targetFolder)) {
    return null;
  }
  if (!rule.folders.includes(targetFolder)) {
    const allowed = ['itself', ...EVERYBODY, ...rule.folders].join(', ');
    return `${file}: ${folder} may not import ${target}; it may import ${allowed}`;
  }
  return null;
}

const IMPORTS = sourceFiles(SRC).flatMap(importsOf);

describe('the import rules', () => {
  it('hold for every file', () => {
    expect(IMPORTS.map(complaint).filter(text => text !== null)).toEqual([]);
  });

  it('see a violation', () => {
    const broken = { file: 'losses/softmax.ts', specifier: '../panel/section', typeOnly: true };
    expect(complaint(broken)).toContain('losses may not import panel/section');
    const react = { file: 'losses/softmax.ts', specifier: 'react', typeOnly: false };
    expect(complaint(react)).toContain('may not load the package react');
  });

  it('have one entry for each folder', () => {
    const folders = fs
      .readdirSync(SRC, { withFileTypes: true })
      .filter(entry => entry.isDirectory())
      .map(entry => entry.name);
    expect(Object.keys(RULES).sort()).toEqual(folders.sort());
  });
});

describe('the worker', () => {
  it('loads no package but those that need no page', () => {
    const packages = new Set<string>();
    const seen = new Set<string>();
    const follow = (file: string): void => {
      if (seen.has(file)) {
        return;
      }
      seen.add(file);
      for (const imported of IMPORTS.filter(other => other.file === file && !other.typeOnly)) {
        if (imported.specifier.startsWith('.')) {
          follow(`${targetOf(imported)}.ts`);
        } else if (!WASM.test(imported.specifier)) {
          packages.add(imported.specifier);
        }
      }
    };
    follow('engine/engine.worker.ts');
    expect([...packages].sort()).toEqual(['comlink', 'd3-dsv', 'fflate']);
    expect(seen.size).toBeGreaterThan(20);
  });
});

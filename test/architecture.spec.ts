import fs from 'node:fs';
import path from 'node:path';
import { filesIn, importsOf, nameOf, runs, SRC, TEST, type Import } from './source-files';

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
  simulation: { folders: ['array', 'losses', 'schedules'], packages: [WASM] },
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

const FILES = filesIn(SRC).filter(file => !file.endsWith('.d.ts'));
const MODULES = new Set(FILES.map(file => nameOf(file, SRC)));
const IMPORTS = FILES.flatMap(importsOf);

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

/** What each module imports at run time, by the paths within src. */
function runTimeImports(): ReadonlyMap<string, readonly string[]> {
  const targets = new Map([...MODULES].map(name => [name, [] as string[]]));
  for (const imported of IMPORTS.filter(({ typeOnly }) => !typeOnly)) {
    const target = targetOf(imported);
    if (MODULES.has(target)) {
      targets.get(imported.file.replace(/\.tsx?$/, ''))?.push(target);
    }
  }
  return targets;
}

/** A way from a module back to itself; null where there is none. */
function findCycle(targets: ReadonlyMap<string, readonly string[]>): readonly string[] | null {
  const done = new Set<string>();
  const follow = (name: string, way: readonly string[]): readonly string[] | null => {
    if (way.includes(name)) {
      return [...way.slice(way.indexOf(name)), name];
    }
    if (done.has(name)) {
      return null;
    }
    for (const target of targets.get(name) ?? []) {
      const cycle = follow(target, [...way, name]);
      if (cycle !== null) {
        return cycle;
      }
    }
    done.add(name);
    return null;
  };
  for (const name of targets.keys()) {
    const cycle = follow(name, []);
    if (cycle !== null) {
      return cycle;
    }
  }
  return null;
}

describe('the imports', () => {
  it('go in no circle at run time', () => {
    expect(findCycle(runTimeImports())).toBeNull();
  });

  it('are seen where they do', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['b']]
    ]);
    expect(findCycle(circle)).toEqual(['b', 'd', 'b']);
  });
});

/** What is about the project as a whole, and so about no module. */
const OF_THE_WHOLE = ['architecture', 'translation'];

describe('the tests', () => {
  const specs = filesIn(TEST)
    .filter(file => /\.spec\.tsx?$/.test(file))
    .map(file => nameOf(file, TEST).replace(/\.spec$/, ''));

  it('mirror src: every module that runs has a spec of its name', () => {
    const running = FILES.filter(runs).map(file => nameOf(file, SRC));
    expect(running.filter(name => !specs.includes(name))).toEqual([]);
  });

  it('mirror src: every spec is of a module, or of an aspect of one, as in `module.aspect.spec.ts`', () => {
    const strays = specs.filter(
      name => !MODULES.has(name) && !MODULES.has(name.replace(/\.[\w-]+$/, ''))
    );
    expect(strays.sort()).toEqual(OF_THE_WHOLE);
  });
});

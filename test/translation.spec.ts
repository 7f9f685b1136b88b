/** @jest-environment jsdom */
import { Gettext } from '@jupyterlab/translation/lib/gettext';
import fs from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** What is translated whole: the explanations of the loss, and the worked sample. */
const TRANSLATED = [
  'analysis/reconciliation',
  'panel/loss/compare-number.tsx',
  'panel/loss/disagreements.tsx',
  'panel/loss/reconciliation-view.tsx',
  'panel/loss/sample-view.tsx',
  'panel/loss/what-if-controls.tsx',
  'panel/loss/what-if-params.tsx',
  'panel/loss/what-if-sliders.ts',
  'panel/loss/worked-steps.tsx'
];
const ROOT = path.resolve(__dirname, '..');
const LOCALES = path.join(ROOT, 'jupyterlab_loss_inspector', 'locale');
const FILE = path.join(LOCALES, 'zh_CN', 'LC_MESSAGES', 'loss_inspector.json');

type Messages = Record<string, string[]>;

const chinese = JSON.parse(fs.readFileSync(FILE, 'utf8')) as Messages;

function filesOf(entry: string): string[] {
  const full = path.join(ROOT, 'src', entry);
  return fs.statSync(full).isDirectory()
    ? fs.readdirSync(full).map(name => path.join(full, name))
    : [full];
}

/** The English templates of a file, which are the keys of their translations. */
function templatesOf(file: string): string[] {
  const source = ts.createSourceFile(
    file,
    fs.readFileSync(file, 'utf8'),
    ts.ScriptTarget.Latest,
    true
  );
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const template = templateOf(node);
    if (template !== undefined && ts.isStringLiteral(template)) {
      found.push(template.text);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

function templateOf(node: ts.Node): ts.Node | undefined {
  if (ts.isCallExpression(node) && /^(trans\.(__|_n)|sentence)$/.test(node.expression.getText())) {
    return node.arguments[0];
  }
  const isError = ts.isNewExpression(node) && node.expression.getText() === 'TaggedError';
  return isError ? node.arguments?.[1] : undefined;
}

const placesOf = (text: string): string[] => (text.match(/\{\w+\}|%\d/g) ?? []).sort();

const TEMPLATES = [...new Set(TRANSLATED.flatMap(filesOf).flatMap(templatesOf))];

describe('the Chinese translation', () => {
  it.each(TEMPLATES)('has “%s”, with the same places', template => {
    expect(chinese[template].map(placesOf)).toContainEqual(placesOf(template));
    expect(new Set(chinese[template]).size).toBe(1);
  });

  it('has nothing that is not said', () => {
    const keys = Object.keys(chinese).filter(key => key !== '');
    expect(keys.filter(key => !TEMPLATES.includes(key))).toEqual([]);
  });

  // JupyterLab takes no plural that has one form only
  it('is understood by JupyterLab', () => {
    const bundle = new Gettext({ locale: 'zh_CN' });
    bundle.loadJSON(chinese as unknown as Parameters<Gettext['loadJSON']>[0], 'loss_inspector');
    const say = (template: string, plural: string, n: number): string =>
      bundle.dcnpgettext('loss_inspector', '', template, plural, n, n);
    expect(say('Best temperature %1', '', 2)).toBe('最佳温度 2');
    const more = say('and %1 more class', 'and %1 more classes', 3);
    expect(more).toBe('以及另外 3 个类别');
  });
});

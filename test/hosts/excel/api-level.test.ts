/**
 * No member of Office.js above the level the product asks for: read from the "[Api set: …]" tags of @types/office-js for
 * everything the adapter and the Excel entry use, names inside load() and option objects included.
 */
import path from 'node:path';
import ts from 'typescript';

const root = path.resolve(__dirname, '../../..');
const CEILINGS: Readonly<Record<string, number>> = { ExcelApi: 14, SharedRuntime: 1, RichApi: 0 };

interface Use {
  readonly member: string;
  readonly set: string;
  readonly level: string;
  readonly at: string;
}

function programOf(files: readonly string[], extra: Readonly<Record<string, string>> = {}): ts.Program {
  const { config } = ts.readConfigFile(path.join(root, 'tsconfig.json'), (file) => ts.sys.readFile(file)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent({ ...config, include: [] }, ts.sys, root);
  const host = ts.createCompilerHost(options);
  const readFile = host.getSourceFile.bind(host);
  host.getSourceFile = (file, version) => {
    const text = extra[path.basename(file)];
    return text === undefined ? readFile(file, version) : ts.createSourceFile(file, text, version);
  };
  return ts.createProgram([...files, ...Object.keys(extra).map((file) => path.join(root, file))], options, host);
}

/** Every tagged member of Office.js that the sources use. */
function usesIn(program: ts.Program, isOurs: (file: string) => boolean): Use[] {
  const checker = program.getTypeChecker();
  const uses: Use[] = [];

  const note = (symbol: ts.Symbol | undefined, node: ts.Node): void => {
    const target = symbol !== undefined && (symbol.flags & ts.SymbolFlags.Alias) !== 0 ? checker.getAliasedSymbol(symbol) : symbol;
    for (const declaration of target?.declarations ?? []) {
      if (!declaration.getSourceFile().fileName.includes('@types/office-js')) continue;
      for (const [set, level] of tagsOf(declaration)) {
        const { line } = node.getSourceFile().getLineAndCharacterOfPosition(node.getStart());
        uses.push({ member: target?.name ?? '', set, level, at: `${path.basename(node.getSourceFile().fileName)}:${String(line + 1)}` });
      }
    }
  };

  const noteLoaded = (call: ts.CallExpression): void => {
    if (!ts.isPropertyAccessExpression(call.expression) || call.expression.name.text !== 'load') return;
    const [names] = call.arguments;
    if (names === undefined || !ts.isStringLiteralLike(names)) return;
    for (const loaded of names.text.split(',')) {
      let type = checker.getTypeAtLocation(call.expression.expression);
      for (const name of loaded.trim().split('/')) {
        const property = checker.getPropertyOfType(type, name);
        if (property === undefined) throw new Error(`load("${loaded.trim()}") names "${name}", which is no member`);
        note(property, call);
        type = checker.getTypeOfSymbol(property);
        if (name === 'items') type = checker.getIndexTypeOfType(type, ts.IndexKind.Number) ?? type;
      }
    }
  };

  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && !ts.isPropertyAssignment(node.parent)) note(checker.getSymbolAtLocation(node), node);
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name)) {
      note(checker.getContextualType(node.parent)?.getProperty(node.name.text), node);
    }
    if (ts.isBindingElement(node)) {
      const name = node.propertyName ?? node.name;
      if (ts.isIdentifier(name)) note(checker.getTypeAtLocation(node.parent).getProperty(name.text), node);
    }
    if (ts.isCallExpression(node)) noteLoaded(node);
    ts.forEachChild(node, visit);
  };

  for (const source of program.getSourceFiles()) if (isOurs(source.fileName)) visit(source);
  return uses;
}

/** The tags of a member, or, where it has none, those of what it belongs to. */
function tagsOf(declaration: ts.Node): [string, string][] {
  for (let node = declaration; !ts.isSourceFile(node); node = node.parent) {
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => comment.getText());
    const tags = [...comments.join('\n').matchAll(/\[\s*Api set:\s*([A-Za-z]+)\s*([\d.]+|[A-Z][^\]\s]*)?[^\]]*\]/g)];
    if (tags.length > 0) return tags.map(([, set = '', level = '']) => [set, level]);
  }
  return [];
}

const isAbove = ({ set, level }: Use): boolean => {
  const ceiling = CEILINGS[set];
  return ceiling === undefined || !/^1\.\d+$/.test(level) || Number(level.split('.')[1]) > ceiling;
};

const folder = (name: string): string[] => ts.sys.readDirectory(path.join(root, name), ['.ts', '.tsx']);
const ours = [
  ...folder('src/hosts/excel'),
  ...['excel.tsx', 'start-in-excel.ts'].map((file) => path.join(root, 'src/apps/taskpane', file)),
];

/** One violation a file, each in another way of naming a member. */
const VIOLATIONS: Readonly<Record<string, string>> = {
  'a-method.ts': 'export const f = ({ workbook }: Excel.RequestContext) => { workbook.linkedWorkbooks.breakAllLinks(); };',
  'a-loaded-name.ts': "export const f = (range: Excel.Range) => range.load('address,valuesAsJson');",
  'a-name-deep-in-a-load.ts': "export const f = (sheets: Excel.WorksheetCollection) => sheets.load('items/tabId,items/showDataTypeIcons');",
  'a-destructured-name.ts': 'export const f = ({ valuesAsJson }: Excel.Range) => valuesAsJson;',
  'a-property.ts': 'export const f = (sheet: Excel.Worksheet) => sheet.notes;',
};

describe('the level of the Office.js members in use', () => {
  let program: ts.Program;

  beforeAll(() => {
    // The types of Office.js are large: one program for everything.
    program = programOf(ours, VIOLATIONS);
  }, 60_000);

  it('is ExcelApi 1.14 and SharedRuntime 1.1 at most', () => {
    const uses = usesIn(program, (file) => ours.includes(path.normalize(file)));
    // The scan itself must see the adapter's known members, each by another way of naming it.
    const seen = new Map(uses.map(({ member, set, level }) => [member, `${set} ${level}`]));
    expect(seen.get('getMergedAreasOrNullObject')).toBe('ExcelApi 1.13');
    expect(seen.get('triggerSource')).toBe('ExcelApi 1.14');
    expect(seen.get('numberFormat')).toBe('ExcelApi 1.1');
    expect(seen.get('calculationMode')).toMatch(/^ExcelApi 1\./);
    expect(uses.filter(isAbove).map(({ member, set, level, at }) => `${at} ${member}: ${set} ${level}`)).toEqual([]);
  });

  it.each(Object.keys(VIOLATIONS))('would be noticed in %s', (name) => {
    const uses = usesIn(program, (file) => path.basename(file) === name);
    expect(uses.filter(isAbove)).not.toEqual([]);
  });
});

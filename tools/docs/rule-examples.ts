/** The examples of rules: text tables in the folder of each, the plain one first. Reads files. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { RULES } from '../../src/core/rules/register';

export interface RuleExample {
  readonly rule: string;
  /** "row-total/example.unsure.txt". */
  readonly file: string;
  readonly text: string;
}

const ROOM = 'src/core/rules';

/** @param root of the project */
export function ruleExamples(root: string): readonly RuleExample[] {
  return RULES.flatMap(({ name }) =>
    readdirSync(path.join(root, ROOM, name))
      .filter((file) => /^example(?:\.[\w-]+)?\.txt$/.test(file))
      .sort((a, b) => Number(b === 'example.txt') - Number(a === 'example.txt') || (a < b ? -1 : 1))
      .map((file) => ({ rule: name, file: `${name}/${file}`, text: readFileSync(path.join(root, ROOM, name, file), 'utf8') })),
  );
}

/** What a person wrote on when the rule keeps silent. */
export const silentOf = (root: string, rule: string): string => readFileSync(path.join(root, ROOM, rule, 'silent.md'), 'utf8');

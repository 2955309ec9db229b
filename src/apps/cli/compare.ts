/** The command `compare`: two versions of a submission, each a file or a folder, read and held against each other. */
import path from 'node:path';
import { compareVersions, type VersionFile } from '../../core/compare/compare';
import type { Comparison } from '../../core/compare/change';
import { compareWords } from '../../core/messages/compare/of';
import { problemSentence } from '../../core/messages/reports/problems';
import type { Language } from '../../core/messages/language';
import { comparisonHtml } from '../../core/report/comparison-html';
import { comparisonJson } from '../../core/report/comparison-json';
import { comparisonText } from '../../core/report/comparison-text';
import { readCompareOptions, type CompareCommand } from './compare-options';
import { EXIT, type ExitStatus } from './exit-status';
import { findFiles } from './find-files';
import type { CliIo } from './io';
import { openSnapshot } from './open-snapshot';
import { VERSION } from './version';
import { refuseReport, writeReport } from './write-report';

/** @throws CommandLineError */
export async function compare(argv: readonly string[], io: CliIo, language: Language): Promise<ExitStatus> {
  const words = compareWords(language);
  const command = readCompareOptions(argv, language);
  if (command === null) {
    io.out(words.help);
    return EXIT.clean;
  }
  const old = await versionAt(command.old, io, language);
  const now = await versionAt(command.new, io, language);
  refuseReport(command.out, [...old.paths, ...now.paths], language);
  if (old.files.length === 0 || now.files.length === 0) return EXIT.unreadable;
  const comparison = compareVersions(old.files, now.files, { old: old.lost, new: now.lost });
  await writeReport(command.out, render(comparison, command, language), io, language);
  if (old.lost.length + now.lost.length > 0) return EXIT.unreadable;
  return comparison.changes.length === 0 ? EXIT.clean : EXIT.findings;
}

interface Version {
  readonly paths: readonly string[];
  readonly files: readonly VersionFile[];
  /** What could not be read of it. */
  readonly lost: readonly string[];
}

async function versionAt(given: string, io: CliIo, language: Language): Promise<Version> {
  const words = compareWords(language);
  const { files, missing, empty } = await findFiles([given]);
  for (const file of missing) io.err(`${words.notReadable(file, problemSentence('not-found', language))}\n`);
  for (const folder of empty) io.err(`${words.nothingFound(folder)}\n`);
  const lost: string[] = [];
  const read: VersionFile[] = [];
  for (const file of files) {
    const opened = await openSnapshot(file);
    if ('problem' in opened) {
      io.err(`${words.notReadable(file, problemSentence(opened.problem, language))}\n`);
      lost.push(nameIn(given, file));
    } else read.push({ file: files.length > 1 ? nameIn(given, file) : null, workbook: opened.workbook });
  }
  return { paths: files, files: read, lost };
}

/** A file by its place in its version, with slashes as they are said everywhere. */
const nameIn = (given: string, file: string): string => path.relative(given, file).split(path.sep).join('/');

function render(comparison: Comparison, { format, old, new: now }: CompareCommand, language: Language): string {
  switch (format) {
    case 'text':
      return comparisonText(comparison, old, now, language);
    case 'json':
      return comparisonJson(comparison, old, now, VERSION);
    case 'html':
      return comparisonHtml(comparison, old, now, language);
  }
}

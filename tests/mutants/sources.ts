import path from 'node:path';
import ts from 'typescript';
import { random } from '../generator/random.ts';
import { logicMutators } from './logic-mutators.ts';
import { mutated, type Mutation, mutationsOf } from './mutation.ts';
import { valueMutators } from './value-mutators.ts';

/** A mutation and the file that it is in, by its path from the root. */
export interface Mutant extends Mutation {
  readonly file: string;
}

/** The rooms whose faults a reader or an editor would see in what is written. */
export const rooms = ['views', 'document', 'dossier', 'search', 'client/search/ask'];

const mutators = { ...logicMutators, ...valueMutators };

/** Sources with their types, in which one text at a time stands otherwise. */
export interface Sources {
  readonly mutants: () => Mutant[];
  readonly text: (file: string) => string;
  /** Whether the file and those of the rooms that import it still have sound types. */
  readonly compiles: (mutant: Mutant) => boolean;
}

/** Errors that are no fault of a mutation: it may leave a name unused, or a line that is never reached. */
const lenient: ts.CompilerOptions = { noUnusedLocals: false, noUnusedParameters: false, allowUnreachableCode: true };

/** What is in the rooms under a root, with the options of its `tsconfig.json`. */
export function openSources(root: string): Sources {
  const read = (file: string): string | undefined => ts.sys.readFile(file);
  const onUnRecoverableConfigFileDiagnostic = ({ messageText }: ts.Diagnostic): never => {
    throw new Error(ts.flattenDiagnosticMessageText(messageText, ' '));
  };
  const config = ts.getParsedCommandLineOfConfigFile(path.join(root, 'tsconfig.json'), lenient, {
    ...ts.sys,
    onUnRecoverableConfigFileDiagnostic,
  });
  const { options = {}, fileNames = [] } = config ?? {};
  const inRooms = fileNames
    .filter((file) => rooms.some((room) => file.startsWith(path.join(root, 'src', room, '/'))))
    .toSorted();
  const files = [...inRooms, ...fileNames.filter((file) => file.startsWith(root) && file.endsWith('.d.ts'))];
  let instead: { readonly file: string; readonly text: string; readonly version: string } | undefined;
  let version = 0;
  const service = ts.createLanguageService({
    ...ts.sys,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => files,
    getScriptVersion: (file) => (file === instead?.file ? instead.version : '0'),
    getScriptSnapshot: (file) => {
      const text = file === instead?.file ? instead.text : read(file);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  const text = (file: string): string => read(path.join(root, file)) ?? '';
  const importers = new Map<string, string[]>();
  for (const file of inRooms)
    for (const { fileName } of ts.preProcessFile(read(file) ?? '').importedFiles) {
      const target = path.resolve(path.dirname(file), fileName);
      importers.set(target, [...(importers.get(target) ?? []), file]);
    }
  return {
    text,
    mutants: () => {
      instead = undefined;
      const program = service.getProgram();
      if (!program) throw new Error(`There are no sources in ${root}.`);
      return inRooms.flatMap((name) => {
        const source = program.getSourceFile(name);
        const file = path.relative(root, name);
        return source ? mutationsOf(source, program.getTypeChecker(), mutators).map((one) => ({ file, ...one })) : [];
      });
    },
    compiles: (mutant) => {
      const file = path.join(root, mutant.file);
      version += 1;
      instead = { file, text: mutated(text(mutant.file), mutant), version: String(version) };
      return (
        service.getSyntacticDiagnostics(file).length === 0 &&
        [file, ...(importers.get(file) ?? [])].every((name) => service.getSemanticDiagnostics(name).length === 0)
      );
    },
  };
}

/** So many mutants of all, chosen by a seed, each of which compiles. The same seed over the same sources gives the same. */
export function* drawn(sources: Sources, seed: number, count: number): Generator<Mutant> {
  let left = count;
  for (const mutant of random(seed, 'mutants').shuffled(sources.mutants())) {
    if (left === 0) return;
    if (!sources.compiles(mutant)) continue;
    left -= 1;
    yield mutant;
  }
}

/** Prints the errors that Angular's compiler finds in a project, in the format of tsc. */
import { performCompilation, readConfiguration } from '@angular/compiler-cli';
import { relative } from 'node:path';

const { rootNames, options } = readConfiguration(process.argv[2]);
const { diagnostics } = performCompilation({
  rootNames,
  options: { ...options, noEmit: true },
  // By default, the compiler does not check templates while the code has errors.
  gatherDiagnostics: (program) => [
    ...program.getTsSemanticDiagnostics(),
    ...program.getNgStructuralDiagnostics(),
    ...program.getNgSemanticDiagnostics(),
  ],
});
for (const { file, start, messageText } of diagnostics) {
  const path = file ? relative(process.cwd(), file.fileName) : 'tsconfig.json';
  const { line } = file?.getLineAndCharacterOfPosition(start) ?? { line: 0 };
  console.log(`${path}(${line + 1},1): error: ${messageText.messageText ?? messageText}`);
}
